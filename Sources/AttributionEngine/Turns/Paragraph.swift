import Documents
import Linguistics

/// A paragraph or a heading, as tokens.
struct Paragraph: Hashable, Sendable {
    /// Its tokens; never none.
    var tokens: Range<Int>
    /// Whether it is a heading.
    var isHeading: Bool

    /// What the paper's own lines between turns begin with, before a colon.
    private static let editorial: Set = [
        "editor", "editors", "note", "watch", "read", "related", "update", "correction", "photo", "image", "video",
    ]
    /// Tokens of the credit of a quotation set apart, at most.
    private static let longestCredit = 8

    /// The paragraphs and headings of `text`, in text order.
    static func all(of text: TokenizedDocument) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var last: Int?
        for (sentence, range) in zip(text.sentences, text.ranges) where !range.isEmpty {
            let kind = text.document.blocks[sentence.block].kind
            guard kind == .paragraph || kind == .heading else { continue }
            if sentence.block == last, let paragraph = paragraphs.last {
                paragraphs[paragraphs.count - 1].tokens = paragraph.tokens.lowerBound..<range.upperBound
            } else {
                paragraphs.append(Paragraph(tokens: range, isHeading: kind == .heading))
            }
            last = sentence.block
        }
        return paragraphs
    }

    /// Whether it is the paper's own line: "Editor's note: …".
    func isEditorial(in text: TokenizedDocument) -> Bool {
        Self.editorial.contains(text.tokens[tokens.lowerBound].lower)
            && text.tokens[tokens].prefix(5).contains { $0.lower == ":" }
    }

    /// Whether it is "(CROSSTALK)", "…" or the credit of a quotation set apart, "— Ann Lee".
    func isStageDirection(in text: TokenizedDocument) -> Bool {
        let all = text.tokens[tokens]
        guard let first = all.first?.lower, let last = all.last else { return true }
        if first == "(" || first == "[" {
            return [")", "]"].contains(last.lower)
                || (last.kind == .punctuation && [")", "]"].contains(all.dropLast().last?.lower))
        }
        if ["—", "–", "-"].contains(first) { return all.count <= Self.longestCredit }
        return !all.contains { $0.kind == .word || $0.kind == .number }
    }
}
