import Testing

@Suite("Who is meant by both, the two and each side")
struct SetReaderTests {
    @Test("both women are the two women spoken of last")
    func women() {
        checkHolders(
            """
            [1 Ann Lee → Ann Lee] met Bob Ray and Mary Quill on Monday.
            [2 Both women → Ann Lee; Mary Quill] said they had talked.
            """)
    }

    @Test("both officers are those who were called so, not who was named last")
    func offices() {
        checkHolders(
            """
            Officer Ann Lee and Officer Bob Ray were tried. Mary Quill, a doctor, met Joan Vale.
            [1 Both officers → Ann Lee; Bob Ray] said they were glad.
            """)
    }

    @Test("each side of two countries is a country")
    func sides() {
        checkHolders(
            """
            France and Germany met on Monday.
            [1 Neither side → France; Germany] said what came of it.
            """)
    }

    @Test("two countries are countries, not the people between")
    func countries() {
        checkHolders(
            """
            Mexico and Canada met on Monday. Patty Hill and Ron Moss were there too.
            [1 the two countries → Mexico; Canada] signed an accord.
            """)
    }

    @Test("the plural of a surname is the two who bear it")
    func families() {
        checkHolders(
            """
            Ann Fielding and Bob Fielding live in Lund. [1 The Fieldings → Ann Fielding; Bob Fielding] said they like it.
            """)
    }

    @Test("those who were never named stay the phrase in the text")
    func unknown() {
        checkHolders("[1 Both women → women] said so. [2 The two → two] agreed.")
    }
}
