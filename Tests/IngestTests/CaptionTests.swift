import Testing

@Suite struct CaptionTests {
    @Test(
        arguments: [
            "File photo: the gate of Port Mill.", "PHOTO: Dockers wait at the gate.",
            "FILE - The gate of Port Mill in 2012.",
            "In this June 3, 2014 photo, dockers wait at the gate.",
        ])
    func saysThatItIsAboutAPicture(line: String) {
        #expect(layout("Title of it all\n\nThe council met on Friday.\n\n" + line).last == "caption: " + line)
    }

    @Test(arguments: ["In this town nobody waits.", "Photographs show dockers at the gate.", "Files were lost."])
    func otherSentencesAreParagraphs(line: String) {
        #expect(layout("Title of it all\n\nThe council met on Friday.\n\n" + line).last == "paragraph: " + line)
    }
}
