/// Names that look like what somebody wrote.
public enum Spelling {
    /// The name nearest to `word`: at most a third of its letters are wrong, or it begins the name; nil when none is
    /// near. The earlier of equally near names.
    public static func nearest(to word: String, among names: [String]) -> String? {
        let word = word.lowercased()
        let longest = max(1, word.count / 3)
        let near = names.map { (name: $0, distance: distance(Array(word.unicodeScalars), Array($0.unicodeScalars))) }
            .filter { $0.distance <= longest }
            .min { $0.distance < $1.distance }
        return near?.name ?? names.first { word.count > 1 && $0.hasPrefix(word) }
    }

    /// Letters to insert, leave out, exchange, or swap with their neighbour: the restricted Damerau-Levenshtein
    /// distance. Words are cut at 64 letters.
    static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        let (a, b) = (a.prefix(64), b.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...b.count)
        for row in a.indices {
            var next = [row + 1]
            for column in b.indices {
                var least = min(last[column + 1], next[column]) + 1
                least = min(least, last[column] + (a[row] == b[column] ? 0 : 1))
                if row > 0, column > 0, a[row] == b[column - 1], a[row - 1] == b[column] {
                    least = min(least, beforeLast[column - 1] + 1)
                }
                next.append(least)
            }
            (beforeLast, last) = (last, next)
        }
        return last[b.count]
    }
}
