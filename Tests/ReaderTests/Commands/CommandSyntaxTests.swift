import Testing

@testable import Reader

struct CommandSyntaxTests {
    @Test(arguments: [
        ("quit", CommandSyntax.Meaning.action(.quit, count: nil)),
        ("next-sentence 5", .action(.nextSentence, count: 5)),
        ("q", .action(.quit, count: nil)), ("isol", .action(.isolate, count: nil)),
        ("search", .action(.search, count: nil)), ("search two words", .command(.search, argument: "two words")),
        ("12", .command(.goto, argument: "12")), ("goto  12 ", .command(.goto, argument: "12")),
        ("theme light", .command(.theme, argument: "light")), ("the light", .command(.theme, argument: "light")),
        ("set uncertain-below 0.5", .command(.set, argument: "uncertain-below 0.5")),
    ]) func readsNamesAndArguments(line: String, meaning: CommandSyntax.Meaning) throws {
        #expect(try CommandSyntax.meaning(of: line) == meaning)
    }

    @Test func everyActionIsACommand() throws {
        for action in Action.allCases {
            #expect(try CommandSyntax.meaning(of: action.name) == .action(action, count: nil))
        }
        #expect(Set(Action.allCases.map(\.name)).count == Action.allCases.count)
    }

    @Test(arguments: [
        ("qiut", "no command is named “qiut”: did you mean :quit?"),
        ("xyzzy", "no command is named “xyzzy”: Tab lists all"),
        ("next", "may be"), ("goto", ":goto NUMBER is missing"), ("quit now", "takes a number or nothing"),
        ("next-sentence -5", "takes a number or nothing"),
    ]) func saysWhatToDoAboutMistakes(line: String, words: String) {
        #expect {
            try CommandSyntax.meaning(of: line)
        } throws: { error in
            (error as? CommandSyntax.Mistake)?.reason.contains(words) ?? false
        }
    }
}
