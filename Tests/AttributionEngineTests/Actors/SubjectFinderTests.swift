import AttributionEngine
import Documents
import Linguistics
import Testing

@Suite("Whose a cue is when no source was found")
struct SubjectFinderTests {
    /// The holder of the attribution with `cue` in `sentence`, after `earlier`; "-" for nobody.
    /// `content` is what of the sentence it ascribes: all behind the cue when nil.
    private func holder(of cue: String, in sentence: String, after earlier: String = "", content: String? = nil)
        -> String
    {
        reading(of: cue, in: sentence, after: earlier, content: content).holder
    }

    /// The holder, "-" for nobody, and the words that name the source, where the finder took `source` for it.
    private func reading(
        of cue: String, in sentence: String, after earlier: String = "", source: String? = nil, content: String? = nil
    ) -> (holder: String, source: String) {
        let lines = ["A headline", earlier, sentence].filter { !$0.isEmpty }
        let text = Array(lines.joined(separator: "\n").utf8)
        var blocks: [Block] = []
        var start = 0
        for line in lines {
            blocks.append(Block(span: Span(start, start + line.utf8.count), kind: blocks.isEmpty ? .title : .paragraph))
            start += line.utf8.count + 1
        }
        let document = Document(origin: "test", text: text, blocks: blocks)
        let from = blocks.last?.span.start ?? 0
        func span(of words: String) -> Span? {
            let wanted = Array(words.utf8)
            let place = (from...text.count - wanted.count).first { text[$0..<$0 + wanted.count].elementsEqual(wanted) }
            return place.map { Span($0, $0 + wanted.count) }
        }
        guard let cue = span(of: cue) else { return ("no such cue", "") }
        let found = FoundAttribution(
            form: .indirect, kind: .statement, source: source.flatMap(span).map { [$0] } ?? [], cue: [cue],
            content: [content.flatMap(span) ?? Span(cue.end, text.count)], scope: .clauseAfterCue, confidence: 1)
        let resolved = resolveActors(of: [found], in: TokenizedDocument(document))
        let holder = resolved.resolutions[0].compactMap(\.actor).map { resolved.actors[$0].name }
        return (holder.joined(separator: "; ").ifEmpty("-"), document.words(resolved.attributions[0].source))
    }

    @Test(
        "the subject of a verb in the active voice holds it",
        arguments: [
            ("said", "Mayor Ann Lee said the bridge was safe.", "Ann Lee"),
            ("also said", "Ann Lee, the mayor, also said the bridge was safe.", "Ann Lee"),
            ("said", "The bridge was safe, the city's auditors said.", "city's auditors"),
            ("warned", "Two engineers warned that the bridge was old.", "two engineers"),
            ("said", "“The bridge is safe,” said Ann Lee, the mayor.", "Ann Lee"),
            ("according to", "The bridge is safe, according to Ann Lee.", "Ann Lee"),
        ])
    func active(cue: String, sentence: String, holder: String) {
        #expect(self.holder(of: cue, in: sentence) == holder)
    }

    @Test(
        "who is told, warned or accused holds nothing, though found as the source; who tells, warns or accuses does",
        arguments: [
            ("was told", "The jury was told that he had fled.", "The jury", "-"),
            ("heard", "Arlen Crown Court heard that he had fled.", "Arlen Crown Court", "-"),
            ("is accused of", "Jordan Pike, 27, is accused of lying.", "Jordan Pike, 27,", "-"),
            ("was later told by", "She was later told by a nurse that the boy had lived.", "She", "nurse"),
            ("is understood", "It is understood that the bridge is safe.", "It", "-"),
            ("reportedly", "The two teams reportedly met in secret.", "The two teams", "-"),
            ("also allegedly", "Jordan Pike also allegedly lied.", "Jordan Pike", "-"),
            ("also", "Jordan Pike also allegedly lied.", "Jordan Pike", "-"),
            ("drew criticism for", "Jordan Pike drew criticism for lying.", "Jordan Pike", "-"),
            ("drew criticism", "The plan drew criticism from Ann Lee.", "The plan", "Ann Lee"),
            ("alleged", "The city jailed him over alleged plots.", "The city", "-"),
            (
                "was accused by", "He was accused by former staff of hiding losses.", "former staff of hiding losses",
                "former staff"
            ),
            ("was convinced", "Ann Lee was convinced that the bridge was safe.", "Ann Lee", "Ann Lee"),
            ("heard", "Ann Lee heard that he had fled.", "Ann Lee", "Ann Lee"),
        ])
    func hearers(cue: String, sentence: String, source: String, holder: String) {
        #expect(reading(of: cue, in: sentence, source: source).holder == holder)
    }

    @Test(
        "a participle that opens the sentence has the subject of the main clause",
        arguments: [
            ("saying", "After saying the bridge was safe, Ann Lee left.", "the bridge was safe", "Ann Lee"),
            ("Noting", "Noting that it was late, Ann Lee, the mayor, left.", "that it was late", "Ann Lee"),
            ("saying", "The saying the bridge was safe, Ann Lee left.", "the bridge was safe", "-"),
        ])
    func opening(cue: String, sentence: String, content: String, holder: String) {
        #expect(self.holder(of: cue, in: sentence, content: content) == holder)
    }

    @Test(
        "a joined verb or participle shares the subject of the verb before",
        arguments: [
            ("denied", "Ann Lee criticized the report and denied that the bridge was old."),
            ("adding", "Ann Lee criticized the report on Monday, adding that the bridge was safe."),
        ])
    func shared(cue: String, sentence: String) {
        #expect(holder(of: cue, in: sentence) == "Ann Lee")
    }

    @Test("a noun's possessor holds it")
    func possessors() {
        #expect(holder(of: "support for", in: "The paper noted Ann Lee’s strong support for the bridge.") == "Ann Lee")
        #expect(
            holder(
                of: "fear", in: "Asked again, she repeated her fear that it was old.", after: "Mayor Mary Lee spoke.")
                == "Mary Lee")
    }

    @Test("what follows “by” holds a passive; without it nobody does")
    func passives() {
        #expect(holder(of: "was praised", in: "The bridge was praised by Ann Lee as safe.") == "Ann Lee")
        #expect(holder(of: "was praised", in: "Ann Lee was praised as honest.") == "-")
        #expect(holder(of: "is expected", in: "Ann Lee is expected to resign.") == "-")
        #expect(holder(of: "calls for", in: "It was time for Ann Lee to join calls for an end to it.") == "-")
        #expect(holder(of: "seemed", in: "Ann Lee seemed to be tired.") == "-")
        #expect(holder(of: "charged with", in: "A man came to court in Arlen, charged with murder.") == "-")
    }

    @Test("behind what a passive cue ascribes stands whose it is")
    func agents() {
        let sentence = "The sailor was identified as Ann Lee by a harbour spokesman."
        #expect(holder(of: "was identified as", in: sentence, content: "Ann Lee") == "harbour spokesman")
        #expect(holder(of: "was identified as", in: sentence, content: "Ann Lee by a harbour spokesman") == "-")
    }

    @Test("whom the sentence names is the source, in the words that name it")
    func sources() {
        #expect(reading(of: "warned", in: "Two engineers warned that it was old.").source == "Two engineers")
        #expect(reading(of: "was praised", in: "Ann Lee was praised as honest.").source == "")
    }

    @Test(
        "the pronoun right before a verb is its source, whatever the finder took",
        arguments: [
            ("says", "It is Ann Lee, the mayor, who says he likes Bob Ray.", "Bob Ray", "who"),
            ("plans", "Ann Lee met Bob Ray on what she plans to do.", "Bob Ray", "she"),
            ("is a critic of", "Ann Lee met Bob Ray, and she is a critic of the bridge.", "Bob Ray", "she"),
            ("said", "He was told by Ann Lee, who Bob Ray said he knew.", "Bob Ray", "Bob Ray"),
        ])
    func pronouns(cue: String, sentence: String, taken: String, source: String) {
        #expect(reading(of: cue, in: sentence, source: taken).source == source)
    }
}

extension String {
    fileprivate func ifEmpty(_ other: String) -> String { isEmpty ? other : self }
}
