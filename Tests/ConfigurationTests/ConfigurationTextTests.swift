import Configuration
import Reader
import Screen
import Testing

struct ConfigurationTextTests {
    private func text(_ settings: Settings) -> String { ConfigurationText(settings).lines.joined(separator: "\n") }

    @Test(arguments: [
        "", "theme = \"colour-blind\"\nmouse = true\nuncertain-below = 0.25\nlayout.list-columns = 40",
        "colors.actors = [1, \"#0087ff\"]\ncolors.muted = \"bright-black\"",
        "[keys]\n\"ctrl-x ctrl-f\" = \"next-file\"\nq = \"none\"\n\"space\" = \"page-up\"\n[keys.article]\nj = \"none\"\n"
            + "n = \"next-row\"\n[keys.actors]\nenter = \"quit\"",
    ]) func readsBackAsTheSameSettings(written: String) {
        let given = Configuration(Array(written.utf8))
        #expect(given.problems.isEmpty)
        let shown = text(given.settings)
        let again = Configuration(Array(shown.utf8))
        #expect(again.problems.isEmpty, "\(again.problems)")
        #expect(text(again.settings).split(separator: "\n").sorted() == shown.split(separator: "\n").sorted())
        for setting in Setting.all {
            #expect(setting.value(in: again.settings) == setting.value(in: given.settings), "\(setting.name)")
        }
        for binding in Keymap.standard.bindings + given.settings.keymap.bindings {
            for pane in Pane.allCases {
                let meaning = given.settings.keymap.meaning(of: binding.keys, in: pane)
                #expect(again.settings.keymap.meaning(of: binding.keys, in: pane) == meaning, "\(binding.label)")
            }
        }
    }

    @Test func everySettingHasAComment() {
        let lines = ConfigurationText(Settings()).lines
        for setting in Setting.all {
            #expect(lines.contains { $0.hasPrefix("# \(setting.summary.prefix(40))") }, "\(setting.name)")
        }
        #expect(lines.allSatisfy { $0.count <= 100 })
    }
}
