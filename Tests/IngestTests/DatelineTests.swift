import Testing

@Suite struct DatelineTests {
    @Test(
        arguments: [
            "(Reuters) - ", "CAIRO (AP) — ", "Cleveland (AFP) – ", "NEW YORK, Dec. 14 (UPI) — ", "WASHINGTON — ",
            "DES MOINES, Iowa — ",
            "MYRTLE BEACH, S.C. - ", "LOS ANGELES --  ", "(CNN) ", "PARIS, Aug 31 (Reuters) - ", "WASHINGTON --",
        ])
    func beginsTheFirstParagraph(dateline: String) {
        let text = "Title of it all\n\n" + dateline + "The council met on Friday, and nothing at all came of that."
        #expect(
            layout(text).last == "paragraph: " + dateline
                + "|The council met on Friday, and nothing at all came of that.")
    }

    @Test(
        arguments: [
            "Is the mayor naive - or cunning?", "The mayor -- who left -- is back.", "Ann Lee (D-Ohio) said no.",
            "On Friday, Lee — mentioned by many — said no.", "UN — what is it?", "Well-known people left.",
            "EXCLUSIVE – Ann Lee left.", "The Times (AP) reported it, said Lee.",
        ])
    func isNotSeenInOrdinarySentences(sentence: String) {
        #expect(layout("Title of it all\n\n" + sentence).last == "paragraph: " + sentence)
    }

    @Test func placesWithoutAgencyCountOnlyAtTheBeginning() {
        let text =
            "Title of it all\n\nThe council met on Friday, and left.\n\nNATO — the alliance — left.\n\nROME (AP) — The pope left."
        #expect(
            layout(text).suffix(2) == [
                "paragraph: NATO — the alliance — left.", "paragraph: ROME (AP) — |The pope left.",
            ])
    }

    @Test(
        arguments: [
            "Sunday, September 15, 2019", "March 3, 2014 at 5:04 p.m. ET", "Published 4 May 2014", "2014-05-04",
            "WASHINGTON, March 3",
            "Monday",
        ])
    func mayStandOnALineOfItsOwn(line: String) {
        #expect(layout("Title of it all\n\n\(line)\n\nThe council met on Friday.")[1] == "dateline: " + line)
    }

    @Test(arguments: [
        "May the council meet", "In March 2014 he left", "Twelve of 24 stayed", "Sunday Times wins in 2014 again",
    ])
    func isNotSeenInOtherShortLines(line: String) {
        #expect(!layout("Title of it all\n\n\(line)\n\nThe council met on Friday.")[1].hasPrefix("dateline"))
    }
}
