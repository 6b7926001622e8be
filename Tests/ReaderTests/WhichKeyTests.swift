import Screen
import Testing

@testable import Reader

private let article = "Mayor wins\n\nIt rained. [Ann Lee: We won], said Ann Lee. [Bob Ray: We lost], said Bob Ray."

struct WhichKeyTests {
    @Test func listsContinuationsAtOnce() {
        var stage = Stage(article)
        stage.type("]")
        let shown = stage.rows.suffix(5).joined(separator: " ")
        for binding in Keymap.standard.bindings where binding.keys.first == "]" && binding.keys.count > 1 {
            #expect(shown.contains(binding.label + " "), "\(binding.label)")
        }
        stage.type(.escape)
        #expect(!stage.rows.suffix(4).joined().contains("]u"))
    }

    @Test func showsTheUsersOnes() {
        var stage = Stage(article)
        stage.model.settings.keymap = Keymap.standard.changed(by: [KeyChange(["x", "y"], to: .quit)]).keymap
        stage.type("x")
        #expect(stage.rows.last?.contains("xy quit") == true)
    }
}
