import Documents

/// Where a reader left a document, to come back to in another run.
public struct Bookmark: Hashable, Sendable {
    /// The document.
    public var document: DocumentID
    /// Offset of the first byte of the current sentence.
    public var offset: Int
    /// By marked letter, the offset of the first byte of its sentence.
    public var marks: [Character: Int]

    /// Makes a bookmark.
    public init(document: DocumentID, offset: Int, marks: [Character: Int] = [:]) {
        self.document = document
        self.offset = offset
        self.marks = marks
    }

    /// Whether it says nothing that opening the document doesn't: its beginning, without a mark.
    public var isBeginning: Bool { offset == 0 && marks.isEmpty }
}

extension Model {
    /// Where the reader is; nil in an empty document.
    public var bookmark: Bookmark? {
        guard sentences.indices.contains(current) else { return nil }
        let marked = marks.sentences.filter { sentences.indices.contains($0.value) }
        return Bookmark(
            document: reading.document.id, offset: current == 0 ? 0 : sentences[current].span.start,
            marks: marked.mapValues { sentences[$0].span.start })
    }

    /// Goes to where another run left the document; a bookmark of another one is ignored.
    mutating func resume(at bookmark: Bookmark?) {
        guard let bookmark, bookmark.document == reading.document.id else { return }
        for (letter, offset) in bookmark.marks { marks[letter] = reading.index.sentence(at: offset) }
        guard let sentence = reading.index.sentence(at: bookmark.offset), sentence > 0 else { return }
        jump(to: sentence)
        let first = settings.keymap.way(to: .firstSentence)
        message = "back where you left it: \(first) goes to the beginning"
    }
}
