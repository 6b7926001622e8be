import Documents
import Linguistics
import Testing

@testable import AttributionEngine

/// Text with its attributions marked in place.
///
/// `[s1 …]` is the source of attribution 1, `[c1 …]` its cue, `[t1 …]` its content, several times where it has several
/// pieces. What differs from an indirect statement stands after a colon: `[c2:belief hopes]`, `[t2:direct “No,”]`. An
/// attribution whose content stands inside another's has that one as its parent. Ids count in the order of the found
/// attributions. A line is a block; the text itself holds no square brackets.
enum MarkedText {
    /// The text without its marks.
    static func plain(_ marked: String) -> String {
        var plain = ""
        var rest = Substring(marked)
        while let first = rest.first {
            rest = rest.dropFirst()
            if first == "[" {
                rest = rest.drop { $0 != " " }.dropFirst()
            } else if first != "]" {
                plain.append(first)
            }
        }
        return plain
    }

    /// A document with a paragraph for every line of `text`.
    static func document(_ text: String) -> Document {
        let bytes = Array(text.utf8)
        var blocks: [Block] = []
        var start = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let end = start + line.utf8.count
            if end > start { blocks.append(Block(span: Span(start, end), kind: .paragraph)) }
            start = end + 1
        }
        return Document(origin: "-", text: bytes, blocks: blocks)
    }

    /// `text` with the marks of `found`.
    static func marked(_ text: String, _ found: [FoundAttribution]) -> String {
        var marks: [(span: Span, name: String)] = []
        for (index, attribution) in found.enumerated() {
            let id = index + 1
            let kind = attribution.kind == .statement ? "" : ":\(attribution.kind.rawValue)"
            let form = attribution.form == .indirect ? "" : ":\(attribution.form.rawValue)"
            marks += attribution.content.map { ($0, "t\(id)\(form)") }
            marks += attribution.source.map { ($0, "s\(id)") }
            marks += attribution.cue.map { ($0, "c\(id)\(kind)") }
        }
        marks.sort { a, b in
            if a.span.start != b.span.start { return a.span.start < b.span.start }
            return a.span.end != b.span.end ? a.span.end > b.span.end : a.name < b.name
        }
        var output: [UInt8] = []
        var open: [Span] = []
        var next = marks[...]
        for (offset, byte) in (Array(text.utf8) + [0]).enumerated() {
            while let last = open.last, last.end <= offset {
                output.append(UInt8(ascii: "]"))
                open.removeLast()
            }
            while let mark = next.first, mark.span.start == offset {
                output += Array("[\(mark.name) ".utf8)
                open.append(mark.span)
                next = next.dropFirst()
            }
            if byte != 0 { output.append(byte) }
        }
        return String(decoding: output, as: UTF8.self)
    }
}

/// Checks that the attributions that rules propose for the text of `marked` are those marked in it.
func check(_ marked: String, _ location: SourceLocation = #_sourceLocation) {
    check(marked, against: proposeAttributions, location)
}

/// Checks that the attributions found in the text of `marked` are those marked in it.
func checkFound(_ marked: String, _ location: SourceLocation = #_sourceLocation) throws {
    let model = try loadedModel()
    check(marked, against: { findAttributions($0, with: model) }, location)
}

private func check(
    _ marked: String, against finder: (TokenizedDocument) -> [FoundAttribution], _ location: SourceLocation
) {
    let text = MarkedText.plain(marked)
    let found = finder(TokenizedDocument(MarkedText.document(text)))
    #expect(MarkedText.marked(text, found) == marked, sourceLocation: location)
    for attribution in found {
        let parent = attribution.parent.map { found[$0] }
        let isInside = attribution.content.allSatisfy { piece in
            parent?.content.contains { $0.contains(piece) } ?? true
        }
        #expect(isInside, "a parent holds its child", sourceLocation: location)
    }
}
