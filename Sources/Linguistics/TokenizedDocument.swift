import Documents

/// A document with its sentences and tokens: what the engine reads.
public struct TokenizedDocument: Sendable {
    /// Bytes that a token takes in English news, the blank before it included, on the safe side.
    private static let bytesPerToken = 4

    /// The document.
    public let document: Document
    /// Its sentences.
    public let sentences: [Sentence]
    /// The tokens of all sentences, in text order.
    public let tokens: [Token]
    /// By sentence, the indices of its tokens.
    public let ranges: [Range<Int>]

    /// Splits and tokenizes `document`.
    public init(_ document: Document) {
        self.init(document, sentences: splitSentences(document))
    }

    /// Tokenizes the given sentences of `document`, the first ones or all.
    public init(_ document: Document, sentences: [Sentence]) {
        var tokens: [Token] = []
        tokens.reserveCapacity(document.text.count / Self.bytesPerToken)
        var ranges: [Range<Int>] = []
        var next = 0
        for (index, block) in document.blocks.enumerated() where next < sentences.count {
            let all = tokenize(block.span, of: document.text)
            var position = 0
            while next < sentences.count, sentences[next].block == index {
                let span = sentences[next].span
                let first = tokens.count
                while position < all.count, all[position].span.start < span.end {
                    if all[position].span.start >= span.start { tokens.append(all[position]) }
                    position += 1
                }
                ranges.append(first..<tokens.count)
                next += 1
            }
        }
        self.document = document
        self.sentences = sentences
        self.tokens = tokens
        self.ranges = ranges
    }

    /// The text of tokens `range`, from the first one's start to the last one's end; empty for an empty range.
    public func string(_ range: Range<Int>) -> String {
        guard let span = span(range) else { return "" }
        return document.string(span)
    }

    /// The bytes from the first to the last token of `range`; nil for an empty range.
    public func span(_ range: Range<Int>) -> Span? {
        guard let first = range.first, let last = range.last, tokens.indices.contains(last) else { return nil }
        return Span(tokens[first].span.start, tokens[last].span.end)
    }

    /// Index of the sentence that holds token `index`.
    public func sentence(ofToken index: Int) -> Int? { ranges.place(holding: index) }

    /// Index of the first token that ends after byte `offset`; the number of tokens when there is none.
    public func token(at offset: Int) -> Int { tokens.partitioned { $0.span.end > offset } }

    /// Index of the first token that starts at byte `offset` or after it; the number of tokens when there is none.
    public func token(after offset: Int) -> Int { tokens.partitioned { $0.span.start >= offset } }
}
