import Documents
import Ingest
import Testing

@Suite struct MakeDocumentTests {
    @Test func anAgencyReportHasTitleCaptionCreditDatelineAndEditor() {
        let text = """
            Harbour Strike Spreads
            Dockers who unions said were locked out wait at a gate in Port Mill June 3, 2014. Reuters/Handout

            (Reuters) - Dockers walked out at three more ports on Tuesday, as owners and unions blamed each other.

            It is over, the owners said.

            (Editing by Ann Lee)
            """
        #expect(
            layout(text) == [
                "title: Harbour Strike Spreads",
                "caption: Dockers who unions said were locked out wait at a gate in Port Mill June 3, 2014.",
                "credit: Reuters/Handout",
                "paragraph: (Reuters) - |Dockers walked out at three more ports on Tuesday, as owners and unions blamed each other.",
                "paragraph: It is over, the owners said.",
                "credit: (Editing by Ann Lee)",
            ])
    }

    @Test func titleAndDateStandAboveTheArticle() {
        let text =
            "Mayor says 'no' to new bridge\n\nSunday, May 4, 2014\u{a0} \n\n\n\nThe mayor said no on Friday.\n\n\nShe left.\n"
        #expect(
            layout(text) == [
                "title: Mayor says 'no' to new bridge", "dateline: Sunday, May 4, 2014",
                "paragraph: The mayor said no on Friday.", "paragraph: She left.",
            ])
    }

    @Test func aTitleMayEndWithAFullStopWhenItStandsApart() {
        let text =
            "Mayor Vetoes Bridge.\n\nBy Ann Lee and Bob Ray, Daily Mill\n\nMILL CREEK, Ohio — The mayor vetoed the bridge on Friday, "
            + "and said that nobody needed it.\n\nWhat Comes Next\n\nThe council, which wants the bridge, meets on Monday.\n"
        #expect(
            layout(text).map { $0.prefix { $0 != " " } } == [
                "title:", "byline:", "paragraph:", "heading:", "paragraph:",
            ])
        #expect(layout(text)[2].contains("MILL CREEK, Ohio — |The mayor"))
    }

    @Test func oneSentenceAloneIsNoTitle() {
        #expect(layout("The mayor left") == ["paragraph: The mayor left"])
        #expect(
            layout("The mayor left, she said.\n\nHe stayed.") == [
                "paragraph: The mayor left, she said.", "paragraph: He stayed.",
            ])
    }

    @Test func linesWithoutBlankOnesBetweenAreParagraphs() {
        let text =
            "The council met for the third time in a week on Friday, and nothing came of it at all.\n"
            + "The mayor left early.\nShe did not say why, and nobody asked.\n"
        #expect(layout(text).count == 3)
    }

    @Test func hardWrappedLinesAreJoined() {
        let text = """
            The council met for the third time in a week on Friday, and
            nothing came of it. The mayor, who had called the meeting,
            left early.

            She did not say why, and nobody in the room, where it had been
            hot since the morning, wanted to ask.
            """
        let blocks = layout(text)
        #expect(blocks.count == 2)
        #expect(blocks[0].hasSuffix("left early."))
    }

    @Test func anIndentedLineBeginsAParagraphInAHardWrappedText() {
        let text = """
               The council met for the third time in a week on Friday, and
            nothing came of it. The mayor, who had called the meeting, left
            the room when the clock struck nine and the lights were put out
               She did not say why, and nobody in the room, where it had been
            hot since the morning, wanted to ask.
            """
        #expect(layout(text).count == 2)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{c}", "\u{b}"])
    func anyLineEndEndsALine(end: String) {
        #expect(
            layout("One two." + end + end + "Three." + end + "Four.") == [
                "paragraph: One two.", "paragraph: Three.", "paragraph: Four.",
            ])
    }

    @Test func blocksAreOrderedInsideTheTextAndCoverEveryWord() {
        var random = Sequence(seed: 7)
        let pieces = [
            "By Ann Lee", "(AP)", " - ", "—", "\n", "\n\n", "\r", " ", "\u{a0}", "“No,”", "Reuters/", "Photo:", "(",
            ")", ".", "x",
            "MILL", ", ", "May 4", "©", "\u{2028}", "/", ":", "Editing by", "said", "In this photo", "\u{1b}", "\0",
            "é", "\u{3000}",
        ]
        for _ in 0..<3000 {
            let text = (0..<(Int(random.next() % 12))).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
                .joined()
            let document = makeDocument(text: Array(text.utf8), origin: "test")
            var end = 0
            for block in document.blocks {
                #expect(block.span.start >= end && !block.span.isEmpty && block.span.end <= document.text.count)
                #expect(block.dateline.map { block.span.contains($0) && $0.start == block.span.start } ?? true)
                #expect(
                    !Words.isWordByte(0x20) && !(end..<block.span.start).contains { isASCIIWord(document.text[$0]) })
                end = block.span.end
            }
            #expect(
                !(end..<document.text.count).contains { isASCIIWord(document.text[$0]) }, "\(text.debugDescription)")
        }
    }

    private func isASCIIWord(_ byte: UInt8) -> Bool { byte < 0x80 && Words.isWordByte(byte) }
}

/// A linear congruential generator (Knuth's MMIX constants): the same numbers in every run.
struct Sequence: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state >> 33
    }
}
