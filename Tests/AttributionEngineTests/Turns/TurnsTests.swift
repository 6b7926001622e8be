import Linguistics
import Testing

@testable import AttributionEngine

/// The turns of an article with a paragraph a line: "label: first words of each paragraph | …".
private func turns(_ lines: String) -> [String] {
    let text = TokenizedDocument(MarkedText.document(lines))
    return Turns(text).turns.map { turn in
        let label = turn.label.map { text.string($0.name) } ?? "-"
        let said = turn.content.map { text.string($0.lowerBound..<min($0.lowerBound + 2, $0.upperBound)) }
        return "\(label): " + said.joined(separator: " | ")
    }
}

@Suite("The turns of an interview or a transcript")
struct TurnsTests {
    @Test("questions and answers by their letters")
    func letters() {
        let article = """
            The mayor met us on Friday.
            Q: Why did you do it?
            A: I had to.
            We all had to.
            Q. Who is we?
            A. The council.
            The mayor left at noon.
            """
        #expect(turns(article) == ["Q: Why did", "A: I had | We all", "Q.: Who is", "A.: The council"])
    }

    @Test("speakers by name, in full and in short, between stage directions")
    func names() {
        let article = """
            Robert Ray met Ann Lee in the studio.
            “SAM HOLT: Welcome, both of you.
            RAY: I thank you.
            (CROSSTALK)
            LEE (on screen): That is not true.
            HOLT: Is it not?
            """
        #expect(turns(article) == ["SAM HOLT: Welcome,", "RAY: I thank", "LEE: That is", "HOLT: Is it"])
    }

    @Test("an asker in double parentheses, answers by name and initials without a mark")
    func bare() {
        let article = """
            Ann Lee of Arlen counted bees.
            ((Wikinews)) What led you to bees?
            Ann Lee I saw one at six.
            ((WN)) How many are left?
            AL We counted ten.
            ((WN)) And next year?
            AL Nobody knows.
            """
        #expect(
            turns(article) == [
                "Wikinews: What led", "Ann Lee: I saw", "WN: How many", "AL: We counted", "WN: And next",
                "AL: Nobody knows",
            ])
    }

    @Test("initials with a colon are a speaker's whom the article names")
    func initials() {
        let article = """
            Ann Lee answered our questions.
            ((WN)) What led you to bees?
            AL: I saw one at six.
            ((WN)) How many are left?
            AL: Ten.
            """
        #expect(turns(article) == ["WN: What led", "AL: I saw", "WN: How many", "AL: Ten."])
    }

    @Test("answers without a label are those of the one who is asked, the last one a paragraph long")
    func unlabelled() {
        let article = """
            Ann Lee answered our questions.
            Q: What led you to bees?
            I saw one at six.
            My father kept them.
            Q: How many are left?
            We counted ten.
            Q: Will you count again?
            I will, in May.
            Lee lives in Arlen.
            """
        #expect(
            turns(article) == [
                "Q: What led", "-: I saw | My father", "Q: How many", "-: We counted", "Q: Will you", "-: I will",
            ])
    }

    @Test("a speaker may be introduced at length, and a lone given name is known")
    func introductions() {
        let article = """
            State of the race
            JAKE TAPPER, CNN HOST: Will you run?
            SEN. ANN MARLOW (I-VT), FORMER COUNSELOR TO THE PRESIDENT OF ARLEN: I will.
            Editor's note: The line was cut.
            Robert: I will not.
            Nobody asked me.
            TAPPER: Thank you.
            """
        #expect(
            turns(article) == [
                "JAKE TAPPER: Will you", "SEN. ANN MARLOW: I will", "Robert: I will | Nobody asked",
                "TAPPER: Thank you",
            ])
    }

    @Test("what is reported between two excerpts is the article's, and so is what stands below a heading")
    func excerpts() {
        let article = """
            The court heard tapes of Robert Ray and Ann Lee.
            RAY: I paid you.
            LEE: You did.
            The prosecutor told the jury that the tapes were real.
            LEE: I want it back.
            RAY: No.
            Ray looked at the floor.
            LEE: We will see.
            $10 million is what you paid.
            RAY: I did.
            """
        #expect(
            turns(article) == [
                "RAY: I paid", "LEE: You did", "LEE: I want", "RAY: No.", "LEE: We will | $10", "RAY: I did",
            ])
    }

    @Test("strangers are told apart by all of their label")
    func strangers() {
        let article = """
            The jury met Robert Ray.
            FIRST JUROR: I think he did it.
            SECOND JUROR: You are wrong.
            RAY: I am here.
            """
        #expect(turns(article) == ["FIRST JUROR: I think", "SECOND JUROR: You are", "RAY: I am"])
    }

    @Test("questions without answers leave what is between to the article")
    func questionsAlone() {
        let article = """
            Ann Lee answered our questions.
            ((WN)) What led you to bees?
            The bees of Arlen are brown.
            ((WN)) How many are left?
            There are ten hives.
            ((WN)) Will you count again?
            """
        #expect(turns(article) == ["WN: What led", "WN: How many", "WN: Will you"])
    }

    @Test(
        "lists and captions are no conversation",
        arguments: [
            """
            Ann Lee of Arlen knows bees.
            Myth: You will die of a sting.
            Fact: You will not.
            Myth: Bees make honey for you.
            Fact: They do not.
            """,
            """
            Ann Lee and Robert Ray are level.
            Lee: 2,383 delegates.
            Ray: 1,500 delegates.
            Lee: 3 states.
            """,
            """
            Ann Lee: I will run again.
            The mayor of Arlen said so on Friday.
            Her rival was not there.
            The hall was full.
            Nobody left before the end.
            Ann Lee: We need a bridge.
            It rained.
            The bridge was closed.
            Trains were late.
            Roads were wet.
            Ann Lee: I need you.
            """,
            """
            The United States has a new President.
            US President Tom Hill told us that we should stay.
            US Senator Ann Lee said that you should go.
            US Treasury officials met me.
            """,
            """
            Readers ask Amy Lee.
            Dear Amy: What should I do?
            Dear Worried: You should ask him.
            Dear Amy: I lost my job.
            """,
            """
            News from Beijing, Paris and London.
            BEIJING: You may travel again.
            PARIS: We will strike.
            LONDON: I resign.
            """,
            """
            Which is it, Ann Lee?
            A. I am right.
            B. You are right.
            A. We are wrong.
            A. They are, you say.
            """,
        ])
    func others(article: String) {
        #expect(turns(article) == [])
    }
}
