import Testing

@Suite struct BylineTests {
    @Test(arguments: [
        "By Ann Lee", "BY ANN LEE", "By Ann Lee and Bob Ray, Reuters", "By Ann van der Lee of the Daily Mill",
        "Ann Lee, Staff Writer",
    ])
    func saysWhoWroteIt(line: String) {
        #expect(layout("Title of it all\n\n\(line)\n\nThe council met on Friday.")[1] == "byline: " + line)
    }

    @Test(arguments: [
        "By Monday the council had met", "By Monday, May 4", "By law he must go", "By Ann Lee's account, she left.",
    ])
    func isNotSeenInOtherLines(line: String) {
        #expect(!layout("Title of it all\n\n\(line)\n\nThe council met on Friday.")[1].hasPrefix("byline"))
    }
}
