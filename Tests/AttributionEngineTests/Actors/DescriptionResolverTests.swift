import Testing

@Suite("Whom a description stands for")
struct DescriptionResolverTests {
    @Test("party and state in brackets tell which senator is meant")
    func constituencies() {
        checkHolders(
            """
            Sen. Ann Lee (R-Ky.) met Sen. Bob Ray (D-Vt.) on Monday.
            [1 The Kentucky senator → Ann Lee] said it went well. [2 The Vermont Democrat → Bob Ray] disagreed.
            """)
    }

    @Test("a candidate's manager is not the candidate")
    func offices() {
        checkHolders(
            """
            Ann Lee is running for mayor. Campaign manager Bob Ray left on Monday.
            [1 The candidate → Ann Lee] said nothing of it.
            """)
    }

    @Test("a calling that nobody was introduced by is the person spoken of last")
    func callings() {
        checkHolders(
            """
            Ann Lee bought the bank on Monday. [1 The investor → Ann Lee] said it was cheap.
            A nurse came in. [2 The nurse → nurse] said he was tired.
            """)
    }

    @Test("those who do something are known by what they do")
    func those() {
        checkHolders("Ann Lee spoke. [1 those who fear the bridge → those who fear the bridge] disagreed.")
    }

    @Test("a group of several sorts is one holder, a second role is none")
    func lists() {
        checkHolders(
            """
            [1 a group of artists, writers and actors → group of artists] said so.
            [2 Ann Lee, a teacher in Lund, and a member of the council, → Ann Lee] said so.
            [3 former secretary of state Mary Quill → Mary Quill] said so.
            """)
    }

    @Test("whose something in a description is, is told by name")
    func owners() {
        checkHolders(
            """
            [1 Ann Lee → Ann Lee] said so. [2 those close to her → those close to Lee] said nothing.
            [3 leaked papers from her 1995 tax return → leaked papers from Lee's 1995 tax return] show a loss.
            """)
    }

    @Test("an office behind which a name stands is that person's")
    func namesBehind() {
        checkHolders(
            """
            [1 the Arlen mayor, → Dee Hollis] Dee Hollis, said so.
            [2 a former clerk → Bradley Moss] named Bradley Moss disagreed. [3 Mr. → Ray] Ray's record on dams is long.
            """)
    }

    @Test("a paper called like a calling is nobody spoken of, nor is who wrote a document")
    func callingsThatAreNone() {
        checkHolders(
            """
            [1 Ann Lee → Ann Lee] said so. On Monday [2 the Advocate → Advocate] had chided her.
            A letter was found. [3 The writer → writer] asks for money.
            """)
    }

    @Test("a description isn't whom its own words name")
    func spokenOf() {
        checkHolders(
            """
            Sen. Marco Vale of Florida met Karl Brandt, the senator's rival.
            [1 The Florida senator → Marco Vale] accused {1 Brandt of lying}.
            """)
    }

    @Test("a party doesn't speak against a state")
    func parties() {
        checkHolders(
            """
            Karl Brandt met voters. Democratic nominee Tim Vale spoke. [1 The Virginia senator → Tim Vale] was glad.
            """)
    }

    @Test("a role is the head of its phrase, and not whose it is")
    func roles() {
        checkHolders(
            """
            A spokesman for the coalition, Halif Sallow, left. [1 He → Halif Sallow] was sad.
            """)
        checkHolders("Mitt Vale, the party's nominee, left. [1 He → Mitt Vale] was sad.")
    }
}
