/// The names of a document by place.
struct NameIndex {
    private let names: [Name]

    /// Makes an index of `names`, which are in text order and don't overlap.
    init(_ names: [Name]) { self.names = names }

    /// The number of names.
    var count: Int { names.count }

    subscript(index: Int) -> Name { names[index] }

    /// The name that begins at token `index`.
    func name(at index: Int) -> Int? {
        let found = first(from: index)
        return found < names.count && names[found].tokens.lowerBound == index ? found : nil
    }

    /// The name whose title begins at token `index`.
    func name(titledAt index: Int) -> Int? {
        let found = first(from: index)
        return names[found..<min(names.count, found + 2)].firstIndex {
            $0.start == index && $0.tokens.lowerBound > index
        }
    }

    /// The name whose tokens, or whose title's, hold token `index`.
    func name(covering index: Int) -> Int? {
        let next = first(from: index + 1)
        if next > 0, names[next - 1].tokens.contains(index) { return next - 1 }
        return next < names.count && names[next].start <= index ? next : nil
    }

    /// The name that ends before token `index`.
    func name(endingAt index: Int) -> Int? {
        let next = first(from: index)
        return next > 0 && names[next - 1].tokens.upperBound == index ? next - 1 : nil
    }

    /// The first name that begins in `start..<end`.
    func name(from start: Int, to end: Int) -> Int? {
        let found = first(from: start)
        return found < names.count && names[found].tokens.lowerBound < end ? found : nil
    }

    /// The first name that begins at token `index` or after.
    func first(from index: Int) -> Int {
        var low = 0
        var high = names.count
        while low < high {
            let middle = (low + high) / 2
            if names[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
