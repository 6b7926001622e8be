import AttributionEngine
import Documents
import Linguistics
import Testing

@Suite("What the ranker learns from")
struct AskedChoiceTests {
    private func choices(_ marked: String) -> [AskedChoice] {
        let sources = MarkedSources(marked)
        let text = TokenizedDocument(MarkedText.document(String(decoding: sources.text, as: UTF8.self)))
        return askedChoices(of: sources.found, in: text)
    }

    @Test("a pronoun's candidates come with their names and features")
    func pronoun() throws {
        let asked = choices("Ann Lee met Mary Quill. [1 She → Ann Lee] said it went well.")
        let choice = try #require(asked.first)
        #expect(asked.count == 1)
        #expect(choice.attribution == 0 && choice.question == "person")
        #expect(choice.options.map(\.names) == [[["Mary Quill"]], [["Ann Lee"]]])
        #expect(choice.options[0].features["nearest"] == 1)
        #expect(choice.options[1].features["subjectBefore"] == 1)
        #expect(choice.options[1].features["nearest"] == nil)
    }

    @Test("people without a name are candidates by their words")
    func phrase() throws {
        let asked = choices("A nurse came in. [1 She → nurse] said it was late.")
        #expect(try #require(asked.first).options.map(\.names) == [[["A nurse"]]])
    }

    @Test("a pronoun that tells only whose the source is isn't asked about")
    func possessor() {
        #expect(choices("Ann Lee spoke. [1 Her lawyers → Lee's lawyers] said nothing.").isEmpty)
    }
}
