import Linguistics

/// Sources that stand beside their content without a cue: "“…” — Ann Lee" signs it, "LEE: …" begins it.
struct Signatures {
    /// Marks between a source and its content, at most.
    private static let reach = 4
    private static let dashes: Set = ["-", "–", "—", "―"]

    private let words: [EncoderWord]
    private let text: [UInt8]

    init(words: [EncoderWord], text: [UInt8]) {
        self.words = words
        self.text = text
    }

    /// `linked` with the contents that a source without a cue signs given to that source.
    func sign(_ linked: [Linker.Linked], sources: [Range<Int>]) -> [Linker.Linked] {
        let cued = Set(linked.compactMap(\.source))
        var linked = linked
        for source in sources where !cued.contains(source) {
            guard let (index, content) = signed(by: source, in: linked) else { continue }
            linked[index].content.removeAll { $0 == content }
            linked.append(Linker.Linked(source: source, cue: nil, content: [content]))
        }
        return linked.filter { !$0.content.isEmpty }
    }

    /// The content that touches `source` but for marks: a colon before it or a dash behind it among them.
    private func signed(by source: Range<Int>, in linked: [Linker.Linked]) -> (Int, Range<Int>)? {
        for (index, attribution) in linked.enumerated() {
            for content in attribution.content {
                if content.lowerBound >= source.upperBound {
                    if let marks = marks(source.upperBound..<content.lowerBound), marks.contains(":") {
                        return (index, content)
                    }
                } else if content.upperBound <= source.lowerBound {
                    if let marks = marks(content.upperBound..<source.lowerBound), !Self.dashes.isDisjoint(with: marks) {
                        return (index, content)
                    }
                }
            }
        }
        return nil
    }

    /// The marks of `range`; nil when it is long or holds words.
    private func marks(_ range: Range<Int>) -> [String]? {
        guard range.count <= Self.reach, !range.contains(where: { words[$0].isWord }) else { return nil }
        return range.map { String(decoding: text[words[$0].span.start..<words[$0].span.end], as: UTF8.self) }
    }
}
