import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray.

    Rain fell. Bob Ray hoped [?Bob Ray: for a new vote with more helpers].
    """

struct CompletionTests {
    private func typed(_ text: String, _ keys: Key...) -> Stage {
        var stage = Stage(article)
        stage.type(":" + text)
        for key in keys { stage.type(key) }
        return stage
    }

    private func line(_ text: String, _ keys: Key...) -> String {
        var stage = typed(text)
        for key in keys { stage.type(key) }
        return stage.model.prompt?.text ?? ""
    }

    @Test func tabGoesRoundTheCandidates() {
        #expect(line("next-u", .tab) == "next-uncertain")
        #expect(line("previous-", .tab, .tab) != line("previous-", .tab))
        #expect(line("next-p", .tab, .tab, .tab) == line("next-p", .tab))
        #expect(line("next-p", .tab, .tab, .backTab) == line("next-p", .tab))
        #expect(line("next-p", .backTab) == line("next-p", .tab, .tab))
        #expect(line("xyzzy", .tab) == "xyzzy")
    }

    @Test func namesThatHoldTheLettersFollowThoseThatBeginWithThem() {
        let names = Completion("uncertain", in: typed("").model).candidates.map(\.name)
        #expect(names == ["next-uncertain", "previous-uncertain"])
    }

    @Test func completesArguments() {
        #expect(line("theme li", .tab) == "theme light")
        #expect(line("actor b", .tab) == "actor Bob Ray")
        #expect(line("set unc", .tab) == "set uncertain-below ")
        #expect(line("set mouse o", .tab) == "set mouse on")
        #expect(line("them", .tab, .tab) == "theme any")
    }

    @Test func showsCandidatesWithKeysAndSummariesAboveThePrompt() {
        let rows = typed("next-unc").rows
        #expect(rows[22].contains("next-uncertain") && rows[22].contains("]u") && rows[22].contains("uncertain claim"))
        #expect(rows[23].hasPrefix(":next-unc"))
        #expect(typed("").rows[22].contains("more"))
    }

    @Test func everyScreenIsLargeEnough() {
        for rows in 1...8 {
            for columns in [1, 19, 20, 30, 60] {
                var stage = Stage(article, columns: columns, rows: rows)
                stage.type(":")
                stage.type(.tab, .tab, .backTab)
                #expect(!stage.rows.isEmpty)
                stage.type(.escape)
                stage.type("]")
                #expect(!stage.rows.isEmpty)
                stage.type(.escape)
                stage.type("?/x")
                stage.type(.down, .pageDown, .up)
                #expect(!stage.rows.isEmpty)
            }
        }
    }
}
