import Documents
import Ingest
import Testing

@testable import AttributionEngine

/// Whose claim each sentence is, "-" for the article's own voice, after the title.
private func holders(_ article: String) throws -> [String] {
    let document = makeDocument(text: Array(article.utf8), origin: "-")
    let annotations = annotate(document, with: try loadedModel())
    return DocumentIndex(document: document, annotations: annotations).claims.dropFirst().map { claims in
        let chains = claims.holdings.map { $0.chain.map { annotations.actors[$0].name }.joined(separator: " > ") }
        return chains.isEmpty ? "-" : chains.joined(separator: "; ")
    }
}

@Suite("Whose claims the sentences of an interview are")
struct InterviewTests {
    @Test("what is asked is the asker's, what is answered the guest's")
    func questionsAndAnswers() throws {
        let article = """
            Mayor defends harbour plan

            Mayor Ann Lee sat down with this paper on Friday.

            Q: You have built a harbour. What did it cost?

            A: Prices rose. I think we were too sure of ourselves.

            Nobody asked twice.

            Q: Do you regret it?

            A: No. The council voted for it.
            """
        #expect(try holders(article) == ["-", "Q", "Q", "Ann Lee", "Ann Lee", "Ann Lee", "Q", "Ann Lee", "Ann Lee"])
    }

    @Test("a post is whose signature stands below it")
    func posts() throws {
        let article = """
            Mayor leaves in anger

            The exchange said on Monday that shares had fallen.

            Goodbye all, I quit. It was fun.

            — Ann Lee (@annlee) March 3, 2024

            The council meets on Tuesday.
            """
        #expect(try holders(article) == ["exchange", "Ann Lee", "Ann Lee", "-", "-"])
    }

    @Test("a speaker's initials and short names are the speaker's")
    func names() throws {
        let article = """
            Arlen counts its bees

            Wikinews spoke to Ann Lee of Arlen University about bees.

            ((Wikinews)) How many bees are left?

            Ann Lee I counted them in May. It took a week.

            ((WN)) Will it get better?

            AL The next winter will tell.

            ((WN)) Is there money?

            AL There is none.
            """
        #expect(
            try holders(article) == [
                "-", "Wikinews", "Ann Lee", "Ann Lee", "Wikinews", "Ann Lee", "Wikinews", "Ann Lee",
            ])
    }

    @Test("what a speaker reports of others ends with its sentence, and is theirs inside the speaker's")
    func reported() throws {
        let article = """
            Lee and Ray clash

            Ann Lee and Robert Ray met on Sunday in the studio of Sam Holt.

            HOLT: Welcome, both of you.

            LEE: The auditors said that the harbour was late and would cost ten million more than the plan. That is all.

            RAY: I do not believe it.
            """
        #expect(try holders(article) == ["-", "Sam Holt", "Ann Lee > auditors", "Ann Lee", "Robert Ray"])
    }

    @Test("answers that nobody gives in person are not those of the person named above")
    func explainer() throws {
        let article = """
            Monkeypox: what you need to know

            The health ministry is led by Robert Ray.

            Q: What is monkeypox?

            A: It is a disease.

            Q: Can you die of it?

            A: Few people die of it.
            """
        #expect(try holders(article) == ["-", "Q", "A", "Q", "A"])
    }

    @Test("a short answer behind a long name is the speaker's; strangers stay apart")
    func short() throws {
        let article = """
            The trial of Robert Ray

            Robert Ray met the jury.

            FIRST JUROR: Never.

            SECOND JUROR: Why not? I think you may.

            ROBERT RAY: No.
            """
        #expect(try holders(article) == ["-", "FIRST JUROR", "SECOND JUROR", "SECOND JUROR", "Robert Ray"])
    }
}
