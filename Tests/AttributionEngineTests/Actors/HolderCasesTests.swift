import AttributionEngine
import Documents
import Linguistics
import Testing

@Suite("Whom a source names in headlines, interviews and rarer cases")
struct HolderCasesTests {
    @Test("a sentence full of names is no headline")
    func denseNames() {
        checkHolders(
            """
            [1 The chairman of the Joint Chiefs of Staff, Gen. Joseph F. Marsh Jr., → Joseph F. Marsh Jr.] met Admiral Peter Hollis often.
            """)
    }

    @Test("a headline's description is the person named below")
    func headlines() {
        checkHolders(
            """
            # [1 Arlen judge → Henry Marsh] stops the sale
            [2 Judge Henry Marsh → Henry Marsh] ruled that the sale was void.
            """)
    }

    @Test("an article's author isn't spoken of in it")
    func authors() {
        checkHolders(
            """
            # Council backs bridge
            By Ann Lee
            [1 The mayor → mayor] said so. [2 She → mayor] said it twice.
            """)
    }

    @Test("in a headline of capitals the names known from the text are found")
    func capitalHeadlines() {
        checkHolders(
            """
            # [1 Hollis → Peter Hollis] Says Bridge Will Stay Open
            [2 Peter Hollis → Peter Hollis] said the bridge would stay open.
            """)
    }

    @Test("somebody named in full in the headline alone is whom the surname means, not the campaign")
    func namedInHeadline() {
        checkHolders(
            """
            # Hillary Fielding Goes After Rival Over Bridge Sale
            That is what [1 the Fielding campaign → Fielding campaign] hopes. [2 Fielding → Hillary Fielding] said so.
            [3 She → Hillary Fielding] said it twice.
            """)
    }

    @Test("the two are the people spoken of last")
    func pairs() {
        checkHolders(
            """
            Ann Lee met Robert Ray on Friday. [1 The two → Ann Lee; Robert Ray] said it went well.
            """)
    }

    @Test("a misspelt surname is its bearer's")
    func misspelling() {
        checkHolders("[1 Oliver Schneider → Oliver Schneider] said so. [2 Schnieder → Oliver Schneider] said it twice.")
    }

    @Test("a firm is known by an ampersand or its last word, and is what “the company” means")
    func firms() {
        checkHolders("[1 Jon Brandt of Brandt & Sons → Jon Brandt] said so. [2 The company → Brandt & Sons] is sorry.")
        checkHolders("[1 Kim Vale of Vale Industries → Kim Vale] said so. [2 The firm → Vale Industries] is sorry.")
    }

    @Test("a royal's title with a given name is the royal of that full name")
    func royals() {
        checkHolders(
            """
            [1 Princess Ann Marlow → Princess Ann] said so. [2 Princess Ann → Princess Ann] said more.
            [3 King Karl Gustav Brandt → Karl Gustav Brandt] said no. [4 King Brandt → Karl Gustav Brandt] said it twice.
            """)
        checkHolders("[1 King Karl → King Karl] met [2 Karl Michel → Karl Michel], a reporter.")
    }

    @Test("a county is not whom “she” means")
    func counties() {
        checkHolders("Ann Marlow left. Marlowshire police had met Marlow. [1 She → Ann Marlow] said so.")
    }

    @Test("an actor may be a woman")
    func actors() {
        checkHolders("[1 Voice actor Alexis Marlow → Alexis Marlow] met Robert Ray. [2 She → Alexis Marlow] said so.")
    }

    @Test("an opposing one is somebody else")
    func opposing() {
        checkHolders("[1 The Harbour Party → Harbour Party] said so. [2 the rival party → rival party] said no.")
    }

    @Test("nouns for people are known in their plurals too")
    func plurals() {
        checkHolders("[1 Auditors → auditors] said so. [2 thieves → thieves] said no. [3 crewmen → crewmen] knew.")
    }

    @Test("in an interview the answers are the guest's")
    func interviews() {
        checkHolders(
            """
            Ann Lee spoke with this paper. Lee has been mayor for years.
            Q: Are [1 you → Ann Lee] sure?
            A: [2 I → Ann Lee] think so.
            Q: Why?
            A: Because [3 I → Ann Lee] said so.
            """)
    }

    @Test("no one and someone hold nothing, everyone is a group")
    func nobody() {
        checkHolders("[1 No one → -] said so. [2 someone → -] may say so. [3 everyone → everyone] did.")
    }

    @Test("you, in the article's own words, is the reader")
    func reader() {
        checkHolders("[1 You → reader] may think that it is over.")
    }

    @Test("an outlet keeps its capital at the beginning of a sentence")
    func outlets() {
        checkHolders("[1 Reuters → Reuters] reported that it was over.")
        checkHolders("[1 People → people] said that it was over.")
    }

    @Test("each resolution says how it was found")
    func rules() {
        let marked = """
            [1 Ann Lee → Ann Lee] said so. [2 Lee → Ann Lee] said more. [3 She → Ann Lee] said it again.
            [4 a nurse in Arlen → nurse in Arlen] said no.
            """
        #expect(rule("1", in: marked) == .namedHere)
        #expect(rule("2", in: marked) == .shorterName)
        #expect(rule("3", in: marked) == .lastWoman)
        #expect(rule("4", in: marked) == .unnamed)
    }

    @Test("actors have a kind")
    func kinds() {
        let marked = """
            [1 Ann Lee → Ann Lee] said so. [2 The Harbour Workers Union → Harbour Workers Union] said so.
            [3 The Foreign Ministry → Foreign Ministry] said so. [4 protesters → protesters] said so. [5 The Arlen Times → Arlen Times] said so.
            [6 a study of bees → study of bees] said so. [7 a nurse → nurse] said so. [8 France → France] said so.
            """
        let kinds = ["1", "2", "3", "4", "5", "6", "7", "8"].map { actor($0, in: marked)?.kind }
        #expect(kinds == [.person, .organisation, .government, .group, .outlet, .document, .unnamed, .government])
    }

    @Test("an actor's mentions are where the article speaks of it, its aliases the other names")
    func mentions() {
        let marked = "[1 Ann Lee → Ann Lee] said so. Many like Lee. [2 She → Ann Lee] said it again."
        let lee = actor("1", in: marked)
        #expect(lee?.mentions == [Span(0, 7), Span(27, 30), Span(32, 35)])
        #expect(lee?.aliases == ["Lee"])
    }

    @Test(
        "any text gives a resolution for every attribution",
        arguments: ["", "“", "'s", "of of of", "A:", "(", "Ø", "the", "’s ’s"])
    func total(source: String) {
        let text = Array((source + " said x").utf8)
        let document = Document(
            origin: "test", text: text, blocks: [Block(span: Span(0, text.count), kind: .paragraph)])
        let found = FoundAttribution(
            form: .indirect, kind: .statement, source: [Span(0, source.utf8.count)], cue: [],
            content: [Span(0, text.count)],
            scope: .clauseAfterCue, confidence: 1)
        let resolved = resolveActors(of: [found, found], in: TokenizedDocument(document))
        #expect(resolved.resolutions.count == 2)
        #expect(resolved.resolutions.allSatisfy { !$0.isEmpty })
    }

    @Test("parties and places beside names part no list and are nobody")
    func parties() {
        checkHolders(
            """
            [1 Sens. Jeff Marlow (D-Ore.), Sherrod Brandt (D-Ohio) and Ann Lee (D-N.J.) → Jeff Marlow; Sherrod Brandt; Ann Lee] said so.
            [2 Bob Ray, Republican of Alabama and one of his allies, → Bob Ray] said so.
            Of the two, [4 T-Mobile → T-Mobile] agreed. [5 The company → T-Mobile] said so twice.
            [6 Reps. Mary Quill, R-Iowa, and Peter Hollis, D-Ohio, → Mary Quill; Peter Hollis] voted.
            [3 a report by a team that raised $1 million or more since Jan. 1 → report by a team] said so.
            """)
    }

    @Test("a nickname in quotation marks is a part of the name")
    func nicknames() {
        checkHolders(
            """
            [1 Marcia “Cia” Price → Marcia “Cia” Price] said so. [2 Price → Marcia “Cia” Price] said it twice.
            [3 Hollis's niece, state Del. Dana "Dee" Ray (D-Lund), → Dana "Dee" Ray] shouted.
            """)
    }

    @Test("a town, a show and an outlet aren't the people they are named like")
    func namesakes() {
        checkHolders(
            """
            [1 Greg Allen → Greg Allen] spoke in Merville on the Steve Hollis Morning Show, and about a man from Allen, Texas.
            [2 He → Greg Allen] said so. [3 Allen → Greg Allen] said it twice. [4 Fox News Ann Lee → Ann Lee] asked him.
            """)
    }

    @Test("a spokesman for others, a date inside a description, a name before an opinion")
    func details() {
        checkHolders(
            """
            [1 Sally Wasef → Sally Wasef] counted the birds. [2 a hospital spokesman → hospital spokesman] said so.
            [3 Police spokesman Dedi Moss → Dedi Moss] said so.
            [4 a March 14, 2019 press release → March 14, 2019 press release] names them.
            [5 Wasif → Sally Wasef] suggested there was a lake.
            """)
    }

    @Test("May and How are surnames after a given name, WHO is no pronoun")
    func surnamesThatAreWords() {
        checkHolders(
            """
            [1 Theresa May → Theresa May] spoke in March. [2 Mrs. May → Theresa May] said so. [3 May → Theresa May] said no.
            [4 Research fellow Martin How → Martin How] agreed. [5 The WHO → WHO] warned them in May.
            """)
    }

    @Test("what somebody belongs to is no part of the name")
    func belongings() {
        checkHolders(
            """
            [1 the former ambassador to the United Nations Nicole Hale → Nicole Hale] said so.
            [2 Leader of Chad Robert Moss → Robert Moss] said so. [3 Moss's family's → Moss's family] wish is plain.
            """)
    }

    @Test("a court is neither its country nor its country's other bodies")
    func bodiesOfPlaces() {
        checkHolders(
            """
            [1 The Supreme Court of Puerto Rico → Supreme Court of Puerto Rico] ruled. [2 Puerto Rico → Puerto Rico] obeyed.
            [3 The Senate of Puerto Rico → Senate of Puerto Rico] sued. [4 The Supreme Court → Supreme Court of Puerto Rico] agreed.
            """)
    }

    @Test("a source of one word of grammar is nobody")
    func grammar() {
        checkHolders("Mr. Ray [1 would → -] like to stay. Ann Lee [2 even → -] said so. [3 Some → some] left.")
    }

    @Test("somebody introduced beside a role is the subject that a pronoun takes up")
    func introduced() {
        checkHolders(
            """
            [1 Dr Helen Marsh → Helen Marsh] said he died at once.
            His sister Emma Brown wept in court. [2 She → Emma Brown] said he was kind.
            """)
    }

    @Test("an object pronoun says nothing of a name's gender")
    func objects() {
        checkHolders(
            """
            The singer threw out footballer Danny Rose. [1 The pal → pal] added that Rose, 29, had begged her to stay.
            [2 Rose → Danny Rose] denied it. [3 His sister Chloe Rose → Chloe Rose] called it a lie.
            """)
    }

    @Test("a surname that is land too is a person's; letters behind a name are no part of it")
    func surnames() {
        checkHolders("[1 Rosa Hill → Rosa Hill] spoke first. [2 She → Rosa Hill] said it was late.")
        checkHolders("[1 Rebecca Lyle KC → Rebecca Lyle KC] spoke first. [2 Lyle → Rebecca Lyle KC] said it was late.")
    }

    @Test("a possessor may be named in the words themselves")
    func possessors() {
        checkHolders(
            """
            [1 A witness → witness] saw smoke. {2 “Robert Ray condemned the attack and called for calm,”}
            [2 his spokesman → Ray's spokesman] said.
            """)
    }

    @Test("a couple are two who were named together, and never who speaks of them")
    func couples() {
        checkHolders(
            """
            Joan Vale and Karl Vale moved to Arlen. [1 Bill Fox → Bill Fox], a neighbour, said
            {1 that [2 the couple → Joan Vale; Karl Vale] was happy}.
            """)
        checkHolders("[1 Joan Vale → Joan Vale] met Robert Ray. [2 The couple next door → couple next door] waved.")
    }

    @Test("a noun for anybody and then another one tell of one stranger")
    func strangers() {
        checkHolders("[1 One woman → one woman] heard shouting. [2 The neighbor → one woman] called nobody.")
        checkHolders("[1 A judge → judge] heard shouting. [2 The neighbor → neighbor] called nobody.")
    }

    @Test("“the Scot” is somebody")
    func peoples() {
        checkHolders("[1 Steve Ray → Steve Ray], the manager, was sad. [2 the Scot → Steve Ray] went home.")
    }
}
