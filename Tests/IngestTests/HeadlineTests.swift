import Testing

@Suite struct HeadlineTests {
    private func kindOfInnerLine(_ line: String) -> String {
        let text =
            "Title of it all\n\nThe council met on Friday, and left.\n\n\(line)\n\n"
            + "The mayor, who had called the meeting, said that she was sorry about it, and would call another one."
        return String(layout(text)[2].prefix { $0 != ":" })
    }

    @Test(arguments: ["What comes next", "A Bridge Too Many", "Who pays?", "FULL TEXT.", "“Never again” rule"])
    func aShortLineAboveLongerTextIsAHeading(line: String) {
        #expect(kindOfInnerLine(line) == "heading")
    }

    @Test(arguments: [
        "She left.", "16", "- one item", "• one item", "— Ann Lee", "he said", "Lee wrote:", "“No,” she said.", "X.",
        "Q: Who pays?",
        "LEE: Who pays?", "ANN LEE: Who pays?", "Question: Who pays?",
    ])
    func otherShortLinesAreParagraphs(line: String) {
        #expect(kindOfInnerLine(line) == "paragraph")
    }

    @Test func theLineBelowTheTitleGoesOnWithIt() {
        let text =
            "Bridge vetoed; \nMayor finds it too long.\n\nThe mayor vetoed the bridge on Friday, as all had expected."
        #expect(layout(text).prefix(2) == ["title: Bridge vetoed;", "heading: Mayor finds it too long."])
    }
}
