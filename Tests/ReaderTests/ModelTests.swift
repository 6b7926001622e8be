import Screen
import Testing

@testable import Reader

private let article = "Mayor wins\n\nIt rained. [Ann Lee: We won], said Ann Lee. [Bob Ray: We lost], said Bob Ray."

struct FirstRunTests {
    @Test func theFirstRunSaysWhereToBegin() {
        let reading = MarkedArticle(article).plain
        var model = Model(reading, size: Size(columns: 80, rows: 24), earlier: EarlierRuns(isNone: true))
        #expect(model.message == "new here? ? help  : commands  q quit")
        _ = update(&model, .key("j"))
        #expect(model.message == nil)
        #expect(Model(reading, size: Size(columns: 80, rows: 24)).message == nil)
    }
}
