import Screen
import Testing

@testable import Reader

private let article = "Mayor wins\n\nIt rained. [Ann Lee: We won], said Ann Lee. [Bob Ray: We lost], said Bob Ray."

struct HelpTests {
    private func opened(_ keys: String = "", columns: Int = 80) -> Stage {
        var stage = Stage(article, columns: columns)
        stage.type(keys + "?")
        return stage
    }

    private func titles(_ stage: Stage) -> [String] {
        stage.model.help?.lines(columns: 80).compactMap { line in
            if case .title(let title) = line.content { title } else { nil }
        } ?? []
    }

    @Test func listsTheKeysOfThePaneFirst() {
        #expect(titles(opened()).first == "In this pane: article")
        #expect(titles(opened("2")).first == "In this pane: actors")
        #expect(titles(opened("2")).contains("In the pane: article"))
    }

    @Test func listsEveryActionOnce() {
        for pane in Pane.allCases {
            let entries = HelpEntry.all(.standard, from: pane)
            for action in Action.allCases {
                #expect(entries.contains { if case .action(action, _, _) = $0 { true } else { false } }, "\(action)")
            }
        }
    }

    @Test func listsTheUsersKeys() {
        let changes = [KeyChange([.control("x")], to: .quit), KeyChange(["q"], to: nil), KeyChange(["s"], to: nil)]
        let entries = HelpEntry.all(Keymap.standard.changed(by: changes).keymap, from: .article)
        #expect(entries.contains(.action(.sortActors, keys: ":sort-actors", pane: nil)))
        #expect(
            entries.contains { entry in
                if case .action(.quit, let keys, _) = entry {
                    keys.contains("Ctrl-x") && !keys.contains("q")
                } else {
                    false
                }
            })
    }

    @Test func filtersWhatIsTyped() {
        var stage = opened("")
        stage.type("/uncertain prev")
        #expect(stage.model.help?.choice?.action == .previousUncertain)
        #expect(titles(stage) == ["Claims"])
        stage.type(.enter)
        #expect(stage.model.help == nil)
        #expect(stage.model.message?.contains("uncertain") == true)
    }

    @Test func filtersByKeysToo() {
        var stage = opened()
        stage.type("/]u")
        #expect(stage.model.help?.choice?.action == .nextUncertain)
    }

    @Test func escapeGoesBackStepByStep() {
        var stage = opened()
        stage.type("/uncertain")
        stage.type(.escape)
        #expect(stage.model.help?.isFiltered == false)
        stage.type(.escape)
        #expect(stage.model.help == nil)
    }

    @Test func nothingThatFitsSaysWhatToDo() {
        var stage = opened()
        stage.type("/xyzzy")
        #expect(stage.rows[1].contains("Esc lists all keys again"))
        stage.type(.enter)
        #expect(stage.model.help != nil)
    }

    @Test func enterRunsTheSelectedAction() {
        var stage = opened()
        #expect(stage.model.help?.choice?.action == .nextSentence)
        stage.type(.enter)
        #expect(stage.sentence == "It rained.")
        stage.type("?jj")
        stage.type(.enter)
        #expect(stage.model.help == nil)
    }

    @Test func anActionOfAnotherPaneRunsThere() {
        var stage = opened()
        stage.type("/last row")
        #expect(stage.model.help?.choice?.pane == .actors)
        stage.type(.enter)
        #expect(stage.model.focus == .actors)
    }

    @Test func scrollsWithTheSelectionAndToTheNotes() {
        var stage = opened()
        stage.type("G")
        #expect(stage.rows[22].contains("until Esc") || stage.rows[21].contains("until Esc"))
        stage.type("g")
        #expect(stage.rows[1].contains("In this pane"))
        for _ in 0..<80 { stage.type("j") }
        #expect(stage.rows.joined().contains("until Esc"))
    }

    @Test func ctrlCEndsTheProgramButNotAFilter() {
        var stage = opened()
        stage.type("/x")
        stage.type(.control("c"))
        #expect(stage.model.help != nil)
        stage.type(.control("c"))
        #expect(stage.effects == [.quit])
    }
}
