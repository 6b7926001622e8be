import AttributionEngine
import Documents
import Linguistics
import Testing

@Suite("Which body, firm or document a source names")
struct BodyCasesTests {
    @Test("a body that speaks of itself as “it”, or that a noun introduces, is no person")
    func bodies() {
        checkHolders("[1 Brandt Vale → Brandt Vale] said it would close. [2 The firm → Brandt Vale] is sorry.")
        checkHolders("The campaign group Marlow Reach met. [1 The group → Marlow Reach] is angry.")
        checkHolders("[1 Joan Vale → Joan Vale] said it would rain. [2 She → Joan Vale] went home.")
    }

    @Test("a union, a club or a charity is the body named just before")
    func unions() {
        checkHolders("[1 Unison → Unison] said it would strike. [2 The union → Unison] wants more.")
    }

    @Test("“it” may be a document or an inquiry without a name")
    func things() {
        checkHolders(
            "[1 The internal audit → internal audit] found leaks. [2 It → internal audit] put the blame on pumps.")
        checkHolders("[1 The inquiry → inquiry] found leaks near the River Arle. [2 It → inquiry] blamed the pumps.")
    }

    @Test("“one of” tells nobody's name, and “none of” nobody")
    func oneOf() {
        checkHolders(
            """
            [1 One of the city's builders → one of the city's builders] knew of it, papers show. Joan Vale runs the mill.
            """)
        checkHolders("[1 One of the men → one of the men] was afraid. Robert Ray met him on Friday.")
        checkHolders("[1 None of the reports → -] said so. [2 Nothing in that report → -] says it.")
    }

    @Test("names of bodies hold “for”, “without” and a possessor in the plural")
    func connections() {
        checkHolders("It was asked of [1 Transport for Greater Arlen → Transport for Greater Arlen] on Friday.")
        checkHolders("It was asked of [1 Doctors Without Borders → Doctors Without Borders] on Friday.")
        checkHolders(
            "It was asked of [1 the Ashbury Residents' Association → Ashbury Residents' Association] on Friday.")
        checkHolders("[1 Acmo, the mediation service, → Acmo] said it was in touch. [2 The service → Acmo] is small.")
    }

    @Test("two fields of one office are no actors")
    func portfolios() {
        checkHolders("[1 Food and Consumer Affairs Minister Joan Vale → Joan Vale] met farmers.")
        checkHolders("[1 France and Prime Minister Joan Vale → France; Joan Vale] agreed.")
    }

    @Test("when a document came out is no part of what it is called, who made it is")
    func documents() {
        checkHolders("[1 Court documents filed Thursday → court documents] show it.")
        checkHolders("[1 A study published by the Vale Institute → study published by the Vale Institute] shows it.")
    }

    @Test("a country's government is the country, by the adjective of its people")
    func governments() {
        checkHolders("[1 Mexico → Mexico] will sue. [2 The Mexican government → Mexico] said so on Friday.")
        checkHolders("[1 Austria → Austria] agreed. [2 The Australian government → Australian government] didn't.")
        checkHolders(
            "France and Niger met. [1 The French government → France] spoke. [2 The Nigerian government → Nigerian government] didn't."
        )
    }

    @Test("well-known names aren't cut at a word of grammar or of an office, nor at a particle")
    func wellKnown() {
        checkHolders("[1 Human Rights Watch → Human Rights Watch] said so. [2 USA TODAY → USA TODAY] asked for it.")
        checkHolders("It was asked of [1 the newspaper Corriere della Sera → Corriere della Sera] on Friday.")
    }

    @Test("a regional government isn't the country's, and one in somebody's words isn't meant")
    func governmentsOfOthers() {
        checkHolders("[1 Italy → Italy] was glad. [2 The regional government → regional government] was not.")
    }

    @Test("somebody's campaign is the one that is named after them")
    func campaigns() {
        checkHolders(
            "Joan Vale met voters. [1 The Vale campaign → Vale campaign] said so. [2 Vale's campaign → Vale campaign] cheered."
        )
    }

    @Test("a country isn't the body whose name ends with it")
    func bodiesOfCountries() {
        checkHolders("[1 Jen Lu of Marlow Reach Taiwan → Jen Lu] said so. [2 Taiwan → Taiwan] voted.")
    }

    @Test("“they” may be bodies in the plural")
    func theyOfBodies() {
        checkHolders("[1 Ben Ray → Ben Ray] left. The cartels are rich. [2 They → cartels] tell them lies.")
    }
}
