import Documents
import Ingest
import Linguistics
@testable import Reader
import Screen

import Screenplays

/// An article written with its attributions: `[Ann Lee: We won], she said.` gives Ann Lee the words "We won";
/// brackets nest; `[?Ann Lee: …]` is uncertain; `[+Ann Lee: …]` is an intent; `[Ann Lee & Bob Ray: …]` has two holders.
struct MarkedArticle {
    private(set) var text: [UInt8] = []
    private var names: [String] = []
    private var attributions: [Attribution] = []

    init(_ marked: String) {
        var open: [Int] = []
        var rest = Substring(marked)
        while let character = rest.popFirst() {
            switch character {
            case "[":
                let colon = rest.firstIndex(of: ":") ?? rest.startIndex
                open.append(begin(String(rest[..<colon]), parent: open.last))
                rest = rest[colon...].dropFirst(2)
            case "]":
                if let id = open.popLast() {
                    attributions[id].content = [Span(attributions[id].content[0].start, text.count)]
                }
            default: text.append(contentsOf: String(character).utf8)
            }
        }
    }

    private mutating func begin(_ written: String, parent: Int?) -> Int {
        let bare = written.drop { "?+".contains($0) }
        let holders = bare.split(separator: "&").map { name in
            let name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            if let known = names.firstIndex(of: name) { return known }
            names.append(name)
            return names.count - 1
        }
        let id = attributions.count
        attributions.append(
            Attribution(
                id: id, form: .indirect, kind: written.hasPrefix("+") ? .intent : .statement, source: [], cue: [],
                content: [Span(text.count, text.count)], actors: holders, parent: parent,
                confidence: written.hasPrefix("?") ? 0.3 : 0.9,
                evidence: Evidence(
                    scope: .clauseAfterCue,
                    resolutions: holders.map { Resolution(actor: $0, phrase: nil, rule: .namedHere) })))
        return id
    }

    /// The article with nothing known about it.
    var plain: Reading {
        let document = makeDocument(text: text, origin: "-")
        let sentences = splitSentences(document)
        return Reading(document: document, annotations: Annotations(engine: "", sentences: sentences))
    }

    /// The article with its attributions.
    var analysed: Reading {
        let document = makeDocument(text: text, origin: "-")
        let actors = names.enumerated().map { Actor(id: $0, name: $1, kind: .person) }
        return Reading(
            document: document,
            annotations: Annotations(
                engine: "", sentences: splitSentences(document), actors: actors, attributions: attributions))
    }
}

/// A model on which keys are typed.
struct Stage {
    var model: Model
    var effects: [Effect] = []

    init(_ marked: String, columns: Int = 80, rows: Int = 24, files: Int = 1) {
        let article = MarkedArticle(marked)
        model = Model(article.plain, files: files, size: Size(columns: columns, rows: rows))
        send(.analysed(article.analysed))
    }

    mutating func send(_ event: Event) { effects = update(&model, event) }

    mutating func type(_ keys: Key...) {
        for key in keys { send(.key(key)) }
    }

    mutating func type(_ text: String) {
        for scalar in text.unicodeScalars { send(.key(.character(scalar))) }
    }

    /// The screen's rows without trailing blanks.
    var rows: [String] {
        FrameText.lines(of: view(model)).prefix { $0.hasPrefix("|") }.map { line in
            String(line.dropFirst().dropLast().reversed().drop { $0 == " " }.reversed())
        }
    }

    /// The text of the current sentence.
    var sentence: String {
        guard model.sentences.indices.contains(model.current) else { return "" }
        return model.reading.document.string(model.sentences[model.current].span)
    }
}
