import Configuration
import Reader
import Screen
import Testing

struct ConfigurationTests {
    private func read(_ text: String) -> Configuration { Configuration(Array(text.utf8)) }

    /// "2: what is wrong".
    private func problems(_ text: String) -> [String] { read(text).problems.map { "\($0.line): \($0.reason)" } }

    @Test func anEmptyTextSetsNothing() {
        #expect(read("").problems.isEmpty)
        #expect(ConfigurationText(read("").settings).lines == ConfigurationText(Settings()).lines)
    }

    @Test func setsWhatItSays() {
        let settings = read(
            """
            theme = "high-contrast"
            color = "never"
            mouse = true
            uncertain-below = 0.7
            layout.tags = false
            [colors]
            actors = [33, "#ff8700", "red"]
            bar-ground = "#5f0000"
            """)
        #expect(settings.problems.isEmpty)
        let set = settings.settings
        #expect(set.theme == .highContrast && set.colourUse == .never && set.mouse && set.uncertainBelow == 0.7)
        #expect(!set.layout.tags)
        #expect(set.colours.actors == [33, 208, 1])
        #expect(set.colours.roles == [.barGround: 52])
    }

    @Test func changesKeysByPane() {
        let keymap = read(
            """
            [keys]
            "ctrl-n" = "next-sentence"
            "x" = "quit"
            "n" = "none"
            [keys.actors]
            "x" = "sort-actors"
            "g g" = "first-row"
            "g" = "none"
            """
        ).settings.keymap
        #expect(keymap.meaning(of: [.control("n")], in: .attribution) == .action(.nextSentence))
        #expect(keymap.meaning(of: ["x"], in: .article) == .action(.quit))
        #expect(keymap.meaning(of: ["x"], in: .actors) == .action(.sortActors))
        #expect(keymap.meaning(of: ["n"], in: .article) == .nothing)
        #expect(keymap.meaning(of: ["g"], in: .article) == .action(.firstSentence))
        #expect(keymap.meaning(of: ["g", "g"], in: .actors) == .action(.firstRow))
    }

    @Test(arguments: [
        ("a = 1\ntehme = \"dark\"", "2: unknown key \"tehme\": did you mean \"theme\"?"),
        ("theme = \"drak\"", "1: \"drak\" is not right for theme: did you mean \"dark\"?"),
        ("mouse = \"yes\"", "1: \"yes\" is not right for mouse: it takes true or false"),
        ("\nuncertain-below = 2", "2: 2 is not right for uncertain-below: it takes a number from 0 to 1"),
        ("[layout]\nlist-colums = 3", "2: unknown key \"layout.list-colums\": did you mean \"layout.list-columns\"?"),
        ("tags = true", "1: unknown key \"tags\": did you mean \"layout.tags\"?"),
        ("[colour]\nx = 1", "1: unknown key \"colour\": did you mean \"colors\"?"),
        ("theme =", "1: no value behind \"=\": a value is a number, true, false or \"words in quotation marks\""),
        ("mouse = true\nmouse = false", "2: said twice: leave out one of them"),
        ("zzzz = 1", "1: unknown key \"zzzz\": hearsay config show lists all keys"),
        ("layout = 1", "1: \"layout\" is a table: write [layout]"),
        ("mouse.x = true", "1: \"mouse\" is no table: it takes true or false"),
        ("colors.hit = 1979-05-27", "1: \"colors.hit\" can't be a date or a time: put quotation marks around it"),
        ("keys.x = \"quti\"", "1: unknown action \"quti\": did you mean \"quit\"?"),
        ("keys.x = 3", "1: \"x\" takes the name of an action, or \"none\", in quotation marks"),
        ("[keys.artcle]\nx = \"quit\"", "1: unknown pane \"artcle\": did you mean \"article\"?"),
        ("[keys.article.x]", "1: \"keys.article.x\" lies too deep: keys stand in [keys.article]"),
        ("keys.ctrl-i = \"quit\"", "1: key \"ctrl-i\": a terminal sends \"ctrl-i\" as \"tab\"; write that"),
        ("keys.5 = \"quit\"", "1: \"5\" can't be bound: numbers are counts and panes"),
        ("keys.ctrl-q = \"help\"", "1: \"ctrl-q\" can't be bound: to a terminal ctrl-q resumes it"),
        ("keys.ctrl-c = \"help\"", "1: \"ctrl-c\" can't be bound: ctrl-c always ends the program"),
        ("keys.zz = \"none\"", "1: \"zz\" does nothing there anyway: leave the line out"),
        ("keys.\"]\" = \"search\"", "1: \"]\" hides \"]a\" (next-claim): unbind one: \"]a\" = \"none\""),
        ("keys.qq = \"help\"", "1: \"qq\" is hidden by \"q\" (quit): unbind one: \"q\" = \"none\""),
    ]) func saysWhatIsWrongAndHowToMendIt(text: String, problem: String) {
        #expect(problems(text).contains(problem), "\(problems(text))")
    }

    @Test func saysAllThatIsWrongInTheOrderOfLines() {
        #expect(
            read("[keys]\nx = \"quti\"\n[layout]\nq = 1\n[keys.actors]\ny = 3\n").problems.map(\.line) == [2, 4, 6])
    }

    @Test(arguments: [
        "theme = \"dark", "= 1", "[", "a = [1, 2", "theme = 1\ntheme = 2", "\u{0}", "a = \"\u{1b}[2J\"",
        String(repeating: "[", count: 100_000), "a = " + String(repeating: "[", count: 100_000),
        "[[[", "a" + String(repeating: ".a", count: 300_000) + " = 1", "q = [[1], {x = [2]}]",
        "keys.article.j.k.l.m = 1", "\"\u{1b}\" = 1", "[[keys]]\nx = \"quit\"",
        "theme = 99999999999999999999", "uncertain-below = nan", "layout.list-columns = -9223372036854775808",
    ]) func nothingTraps(text: String) {
        let problems = read(text).problems
        #expect(!problems.isEmpty)
        for problem in problems {
            #expect(problem.line > 0)
            #expect(problem.reason.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7f }, "\(problem)")
        }
    }

    @Test func bytesThatAreNoTextAreWrong() {
        #expect(!Configuration([0x74, 0xff, 0xfe, 0x3d, 0x31]).problems.isEmpty)
    }
}
