import AttributionEngine
import Documents
import Linguistics
import Testing

@Suite("Whom a source names")
struct ResolveActorsTests {
    @Test("a full name, a surname and a pronoun are one actor")
    func fullNameSurnamePronoun() {
        checkHolders(
            """
            [1 U.S. Secretary of State Ann Lee → Ann Lee] said it was time to act.
            [2 Lee → Ann Lee] told reporters the talks went well.
            {3 “We are close,”} [3 she → Ann Lee] said.
            """)
    }

    @Test("a surname stands for somebody named in full later")
    func surnameBeforeFullName() {
        checkHolders(
            """
            # [1 Lee → Ann Lee] says the bridge is safe
            The bridge was closed. Mayor Ann Lee said on Monday that [2 she → Ann Lee] had checked it.
            """)
    }

    @Test("what is named after somebody isn't that person")
    func namesakes() {
        checkHolders(
            """
            [1 Doris Vale → Doris Vale] said she was glad. The Doris Vale Show ran for ten years.
            [2 Vale → Doris Vale] said it had to end.
            """)
    }

    @Test("who belongs to a body isn't that body")
    func belonging() {
        checkHolders(
            """
            [1 Ludo Okafor, of the European Council on Dams, → Ludo Okafor] said the dam was safe.
            The Council met on Monday. [2 He → Ludo Okafor] said the Council knew. [3 The Council → European Council on Dams] said so.
            """)
    }

    @Test("two people of one surname are kept apart")
    func sameSurname() {
        checkHolders(
            """
            [1 Ann Lee → Ann Lee] said the house was sold. Her brother Robert Lee bought it.
            [2 Mr. Lee → Robert Lee] said he liked it. [3 Ms. Lee → Ann Lee] said she was glad.
            """)
    }

    @Test("initials, middle names and accents don't part a person")
    func spellings() {
        checkHolders(
            """
            [1 Jose Muñoz → Jose P. Muñoz] said yes. [2 Jose P. Muñoz → Jose P. Muñoz] said no. [3 Munoz → Jose P. Muñoz] left.
            """)
    }

    @Test("titles and professions are no part of a name")
    func titles() {
        checkHolders(
            """
            [1 Interior Minister Joan Petrov → Joan Petrov] said so.
            [2 eyewitness Paul Brandt → Paul Brandt] said so.
            [3 Mayor of Arlen Peter Hollis → Peter Hollis] said so.
            [4 Study co-author and chemist Mary Quill → Mary Quill] said so.
            [5 Judge Henry Marsh → Henry Marsh] said so.
            """)
    }

    @Test("the name of a people or a creed is no part of a name")
    func peoples() {
        checkHolders(
            "[1 Sunni Muslim Saudi Arabia → Saudi Arabia] said so. [2 Republican Peter Hollis → Peter Hollis] did not.")
    }

    @Test("kings and popes keep their titles")
    func royal() {
        checkHolders("[1 Queen Maria II → Queen Maria II] agreed. [2 Pope Leo → Pope Leo] did not agree.")
    }

    @Test("an acronym stands for the name before it, in brackets or by its initials")
    func acronyms() {
        checkHolders(
            """
            [1 The Global Seed Council (GSC) → Global Seed Council] said stocks were low. [2 The GSC → Global Seed Council] warned of hunger.
            [3 the Free River Movement → Free River Movement] said nothing. [4 The FRM → Free River Movement] had said so before.
            """)
    }

    @Test("a head noun stands for the organisation spoken of last")
    func headNouns() {
        checkHolders(
            """
            [1 The Arlen Workers' Council → Arlen Workers' Council] met on Monday. [2 The council → Arlen Workers' Council] said it would strike.
            [3 the Daily Lantern → Daily Lantern] reported the strike. [4 The newspaper → Daily Lantern] said it was small.
            """)
    }

    @Test("somebody described beside the name is found by the description")
    func roles() {
        checkHolders(
            """
            [1 Ann Lee, the mayor of Arlen, → Ann Lee] said the bridge was safe. Robert Ray, a lawyer, disagreed.
            [2 The lawyer → Robert Ray] said it would fall. [3 The mayor → Ann Lee] said no more.
            """)
    }

    @Test("the name in apposition to a description is the holder")
    func apposition() {
        checkHolders(
            "[1 One activist, Nora Finch, → Nora Finch] said so. [2 her father, Paul Finch, → Paul Finch] said so too.")
    }

    @Test("he is the man, she the woman, though others stand nearer")
    func gender() {
        checkHolders(
            """
            [1 Senator Peter Hollis → Peter Hollis] spoke first. [2 Mary Quill → Mary Quill] said the law was bad.
            [3 He → Peter Hollis] called it good. [4 She → Mary Quill] said it was not.
            """)
    }

    @Test("he and she may be somebody whom the article doesn't name")
    func unnamedPerson() {
        checkHolders(
            """
            Senator Peter Hollis spoke on Monday. A nurse was there.
            She had come late. [1 She → nurse] said that it was cold.
            """)
    }

    @Test("a woman may be a spokesman and a chairman")
    func offices() {
        checkHolders(
            "Mary Quill met spokesman Kiri Moana. [1 Moana → Kiri Moana] stayed, [2 she → Kiri Moana] said.")
    }

    @Test("the name that a description gives is the holder")
    func givenName() {
        checkHolders(
            """
            [1 a worker named Robert Ray → Robert Ray] said no. [2 A group that calls itself Rising Arlen → Rising Arlen] said so too.
            """)
    }

    @Test("pronouns inside a description are told by name")
    func pronounsInside() {
        checkHolders(
            """
            Ann Lee spoke first. [1 Many of her oldest friends → many of Lee's oldest friends] stayed away.
            Five dam workers came. [2 Most of them → most of five dam workers] said no.
            """)
    }

    @Test("somebody self-described is the one spoken of, also a sentence ago")
    func selfDescribed() {
        checkHolders(
            """
            Ann Lee, a [1 self-described → Ann Lee] reader, left.
            Robert Ray came. He is a [2 self-professed → Robert Ray] friend of hers.
            """)
    }

    @Test("a clause about one holder doesn't hide the next")
    func clauseBetween() {
        checkHolders(
            "[1 Senators Ann Lee (D), who had come late, and Robert Ray (R) → Ann Lee; Robert Ray] agreed.")
    }

    @Test("a dash before a name is no part of it")
    func dashBeforeName() {
        checkHolders("ARLEN - Ann Lee spoke. [1 Lee → Ann Lee] said that it was late.")
    }

    @Test("two names in a headline are two holders")
    func headlineOfTwo() {
        checkHolders(
            """
            # [1 Lee and Ray → Ann Lee; Robert Ray] Close the Old Bridge
            Ann Lee and Robert Ray closed the bridge on Monday.
            """)
    }

    @Test("the initials before an answer are the speaker's")
    func initials() {
        checkHolders(
            """
            Reporter Carl Fox spoke with Vera Petrov about the dam.
            CF: Is the dam safe?
            VP: [1 I → Vera Petrov] think that it is safe.
            CF: Why do you think so?
            VP: [2 I → Vera Petrov] know the builders.
            [3 Petrov → Vera Petrov] said no more.
            """)
    }

    @Test("they are the group, it is the organisation")
    func number() {
        checkHolders(
            """
            [1 Protesters → protesters] marched on Friday. [2 They → protesters] said they would be back.
            [3 The Harbour Authority → Harbour Authority] closed the gates. [4 It → Harbour Authority] said it had no choice.
            """)
    }

    @Test("a name inside a quotation is no better antecedent than the speaker")
    func quotedNames() {
        checkHolders(
            """
            {1 “Peter Hollis was wrong,”} said [1 Robert Ray → Robert Ray].
            {2 “I was there,”} [2 he → Robert Ray] added.
            """)
    }

    @Test("I and we are the speaker, outside quotations nobody")
    func firstPerson() {
        checkHolders("{1 “[2 I → Ann Lee] think {2 it will rain},”} said [1 Ann Lee → Ann Lee].")
        checkHolders("[1 I → -] think it will rain.")
    }

    @Test("who and which are the words just before")
    func relatives() {
        checkHolders("The prize went to Ann Lee, [1 who → Ann Lee] said she was glad.")
        checkHolders("The Harbour Authority, [1 which → Harbour Authority] said it was sorry, paid.")
    }

    @Test("co-holders are several actors")
    func coHolders() {
        checkHolders(
            """
            [1 Both Robert Ray and Ann Lee → Robert Ray; Ann Lee] agreed that it was late.
            [2 China, Iran, and Russia → China; Iran; Russia] agreed.
            [3 the Red Cross and government officials → Red Cross; government officials] agreed.
            """)
    }

    @Test("an and inside a name or a modifier joins nothing")
    func innerConjunctions() {
        checkHolders(
            """
            [1 The Department of Food and Health → Department of Food and Health] said so.
            [2 scientists from Arlen University and Marsh College → scientists from Arlen University and Marsh College] said so.
            """)
    }

    @Test("unnamed sources are told apart by their descriptions, and found again")
    func unnamed() {
        checkHolders(
            """
            [1 a medic in Homs → medic in Homs] said many were hurt. [2 Opposition activists → opposition activists] said more.
            [3 The medic → medic in Homs] said the roads were shut. [4 two U.S. officials → two U.S. officials] said nothing new.
            [5 opposition activists → opposition activists] called for help.
            """)
    }

    @Test("what somebody said or owns speaks for them, their people for themselves")
    func possessors() {
        checkHolders(
            """
            [1 Robert Ray → Robert Ray] ran twice. [2 Ray's statement → Robert Ray] said so. [3 his → Robert Ray] plans were known.
            [4 his campaign → Ray's campaign] denied it. [5 Ray's lawyers → Ray's lawyers] denied it too.
            """)
    }

    @Test("the holder of an office is whom the article names as a source soon after; a witness isn't")
    func laterNames() {
        checkHolders(
            """
            Few things changed. [1 One judge → Ann Lee] said it was too late.
            [2 Ann Lee, of the court in Arlen, → Ann Lee] said that she would ask again.
            """)
        checkHolders(
            """
            The road was closed. [1 A witness → witness] said the car was speeding.
            [2 Ann Lee, who was on a tour, → Ann Lee] said that she had seen nothing.
            """)
        checkHolders(
            """
            [1 A spokesman for the force → spokesman for the force] said nobody was hurt.
            [2 Sergeant Paul Brandt → Paul Brandt] said that it was late.
            """)
        checkHolders(
            """
            # [1 Critic → Paul Brandt] says the bridge is unsafe
            The bridge in Arlen is old. [2 Paul Brandt → Paul Brandt] said that it would fall.
            """)
    }

    @Test("a title tells the gender that its bearer's given name leaves open")
    func genderOfTitles() {
        checkHolders(
            """
            [1 Congresswoman Kiri Moana → Kiri Moana] met Senator Peter Hollis. {2 “It is late,”} [2 she → Kiri Moana] said.
            """)
        checkHolders(
            """
            [1 Spokesman Mary Quill → Mary Quill] met Senator Peter Hollis. {2 “It is late,”} [2 she → Mary Quill] said.
            """)
    }

    @Test("his son is the other one of the family's name")
    func family() {
        checkHolders(
            """
            [1 Robert Ray → Robert Ray] spoke first. [2 His son → Paul Ray] spoke last. On Monday Paul Ray had been away.
            """)
    }

    @Test("those named as examples hold what the group holds")
    func examples() {
        checkHolders(
            """
            [1 Many senators, including Peter Hollis, → many senators; Peter Hollis] said no.
            [2 companies such as Boeing → companies; Boeing] said no.
            """)
    }

    @Test("who, after what somebody is said to be, is that person")
    func predicates() {
        checkHolders("Ann Lee is the judge [1 who → Ann Lee] ruled that it was void.")
        checkHolders("The news came from Ann Lee, a doctor at Marlow, [1 who → Ann Lee] said it was true.")
    }

    @Test("the adjective of a party stands for its members")
    func parties() {
        checkHolders("They met. [1 Republican → Republicans] fears that it would fail grew.")
    }

    @Test("nobody whom a quotation speaks of is its speaker")
    func speakerOutsideQuotation() {
        checkHolders(
            """
            [1 Peter Hollis → Peter Hollis] came late. {2 “Robert Ray said nothing. Robert Ray left early,”} [2 he → Peter Hollis] said.
            """)
    }
}
