import Documents
import Exchange
import Testing

struct ClaimTableTests {
    private func table(_ articles: (Document, Annotations)...) -> [String] {
        var writer = AnnotationWriter(format: .csv, columns: \.count)
        let text = String(decoding: articles.flatMap { writer.add($0.0, $0.1) } + writer.end(), as: UTF8.self)
        return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    @Test func everyAttributionIsARow() {
        #expect(
            table(smallArticle()) == [
                "document,sentence,holders,kind,form,confidence,cue,source,content,content UTF-8 bytes\r",
                "mill.txt,2,Ann Lee,statement,indirect,0.956,said,Ann Lee,"
                    + "\"The mill burned down … Bob Ray had told her that it was old, and wet.\",26..46;62..108\r",
                "mill.txt,3,Ann Lee ▸ Bob Ray,statement,indirect,1.000,had told her,Bob Ray,"
                    + "\"Bob Ray had told her that it was old, and wet.\",62..108\r",
                "",
            ])
    }

    @Test func theHeadComesOnce() {
        #expect(table(smallArticle(), smallArticle(origin: "other.txt")).count == 6)
        #expect(table().count == 2)
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
        ("=HYPERLINK(\"x\", 1)", "\"'=HYPERLINK(\"\"x\"\", 1)\""), ("a=b", "a=b"), ("\t=1", "'=1"), ("a\r\nb", "a b"),
        ("a,\u{301}b", "\"a,\u{301}b\""), ("a\"\u{301}b", "\"a\"\"\u{301}b\""),
    ]) func noCellIsAFormula(name: String, cell: String) {
        #expect(table(smallArticle(origin: name))[1].hasPrefix(cell + ",2,"))
    }
}
