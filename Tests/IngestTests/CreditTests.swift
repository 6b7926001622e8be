import Testing

@Suite struct CreditTests {
    @Test(
        arguments: [
            "(Editing by Ann Lee)", "(Reporting by Ann Lee in Rome; Writing by Bob Ray; Editing by Cy Poe.)",
            "(Additional reporting by Ann Lee and Bob Ray)", "Reporting by Ann Lee",
            "Ann Lee contributed to this report.",
            "Photo: Ann Lee", "Image by Ann Lee", "Ann Lee/Getty Images.", "© 2014 Ann Lee", "(AP Photo/Ann Lee)",
        ])
    func standsOnALineOfItsOwn(line: String) {
        #expect(layout("Title of it all\n\nThe council met on Friday, and left.\n\n" + line).last == "credit: " + line)
    }

    @Test(
        arguments: [
            "Reuters/Handout", "(Photo by Ann Lee)", "(ANN LEE/AFP/Getty Images.)", "Image: Ann Lee.",
            "Photo: AP/Ann Lee", "© Ann Lee",
        ])
    func endsACaption(credit: String) {
        let text = "Title of it all\n\nThe council met on Friday, and left.\n\nA gate at Port Mill on June 3. " + credit
        #expect(layout(text).suffix(2) == ["caption: A gate at Port Mill on June 3.", "credit: " + credit])
    }

    @Test func makesTheLineAboveACaption() {
        let text =
            "Title of it all\n\nThe council met on Friday, and left.\n\nA gate at Port Mill on June 3.\nReuters/Handout\n"
        #expect(layout(text).suffix(2) == ["caption: A gate at Port Mill on June 3.", "credit: Reuters/Handout"])
    }

    @Test(
        arguments: [
            "According to a Reuters/Ipsos poll, both are level nationally.",
            "Reporting by the council is late, Lee said.",
            "The editing by Lee was good.", "See it at 3 p.m. on Channel 5/6.",
            "“It is a good image: I like it,” said Lee.",
            "(He later said that he had not.)", "Votes fell by Friday.",
        ])
    func isNotSeenInOrdinarySentences(sentence: String) {
        #expect(
            layout("Title of it all\n\nThe council met on Friday, and left.\n\n" + sentence).last == "paragraph: "
                + sentence)
    }
}
