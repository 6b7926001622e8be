import AttributionEngine
import Documents
import Linguistics
import Testing

/// A text whose sources and contents are marked: `[1 she → Ann Lee]` is the source of attribution 1, held by Ann Lee
/// (several holders: `→ Ann Lee; Bob Ray`, nobody: `→ -`), `{1 …}` is its content. An attribution without braces has
/// the rest of its line as content. A content with a quotation mark first is direct speech; one inside another is
/// nested in it. A line is a paragraph, one that begins with "# " a headline, one that begins with "By " the author's.
struct MarkedSources {
    private(set) var text: [UInt8] = []
    private(set) var expected: [String: String] = [:]
    private var blocks: [Block] = []
    private var sources: [String: Span] = [:]
    private var contents: [String: Span] = [:]

    init(_ marked: String) {
        for line in marked.split(separator: "\n") {
            let kind: Block.Kind = line.hasPrefix("# ") ? .title : line.hasPrefix("By ") ? .byline : .paragraph
            let start = text.count
            read(kind == .title ? line.dropFirst(2) : line)
            blocks.append(Block(span: Span(start, text.count), kind: kind))
            for (label, source) in sources where contents[label] == nil {
                contents[label] = Span(source.end, text.count)
            }
            text.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func read(_ line: Substring) {
        var open: [(label: String, start: Int)] = []
        var rest = line
        while let character = rest.first {
            rest.removeFirst()
            switch character {
            case "[", "{":
                let label = String(rest.prefix { $0 != " " })
                rest = rest.dropFirst(label.count + 1)
                guard character == "[" else {
                    open.append((label, text.count))
                    continue
                }
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                guard let arrow = inside.firstIndex(of: "→") else { continue }
                let start = text.count
                text += Array(inside[..<arrow].dropLast().utf8)
                sources[label] = Span(start, text.count)
                expected[label] = String(inside[inside.index(after: arrow)...].drop { $0 == " " })
            case "}":
                if let content = open.popLast() { contents[content.label] = Span(content.start, text.count) }
            default: text += Array(String(character).utf8)
            }
        }
    }

    /// The labels in the order of the found attributions.
    var labels: [String] {
        contents.keys.sorted { a, b in
            guard let x = contents[a], let y = contents[b] else { return a < b }
            return (x.start, -x.end) < (y.start, -y.end)
        }
    }

    /// What a perfect finder of spans gives.
    var found: [FoundAttribution] {
        let labels = labels
        return labels.enumerated().compactMap { index, label in
            guard let content = contents[label] else { return nil }
            let parent = labels[..<index].lastIndex { contents[$0]?.contains(content) ?? false }
            let isDirect =
                String(decoding: text[content.range], as: UTF8.self).first.map { "“\"".contains($0) } ?? false
            return FoundAttribution(
                form: isDirect ? .direct : .indirect, kind: .statement, source: sources[label].map { [$0] } ?? [],
                cue: [],
                content: [content], parent: parent, scope: .clauseAfterCue, confidence: 1)
        }
    }

    /// The actors that the engine finds.
    var resolved: ResolvedActors {
        let document = Document(origin: "test", text: text, blocks: blocks)
        return resolveActors(of: found, in: TokenizedDocument(document))
    }
}

/// Checks that every marked source is resolved to the holders marked.
func checkHolders(_ marked: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let sources = MarkedSources(marked)
    let resolved = sources.resolved
    for (index, label) in sources.labels.enumerated() {
        guard let expected = sources.expected[label] else { continue }
        let names = resolved.resolutions[index].compactMap(\.actor).map { resolved.actors[$0].name }
        #expect(
            (names.isEmpty ? "-" : names.joined(separator: "; ")) == expected, "attribution \(label)",
            sourceLocation: sourceLocation)
    }
}

/// The actor that holds attribution `label` of a marked text.
func actor(_ label: String, in marked: String) -> Actor? {
    let sources = MarkedSources(marked)
    let resolved = sources.resolved
    return sources.labels.firstIndex(of: label).flatMap { resolved.resolutions[$0].first?.actor }.map {
        resolved.actors[$0]
    }
}

/// The step by which the first holder of attribution `label` was identified.
func rule(_ label: String, in marked: String) -> Resolution.Rule? {
    let sources = MarkedSources(marked)
    let resolved = sources.resolved
    return sources.labels.firstIndex(of: label).flatMap { resolved.resolutions[$0].first?.rule }
}
