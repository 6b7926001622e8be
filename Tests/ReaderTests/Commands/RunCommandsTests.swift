import Screen
import Testing

@testable import Reader

private let article = """
    Mayor wins vote

    The vote was held. [Ann Lee: It was fair], Ann Lee said. [Bob Ray: It was not], said Bob Ray.

    Rain fell. Bob Ray hoped [?Bob Ray: for a new vote with more helpers].
    """

struct CommandPromptTests {
    private func stage(_ command: String) -> Stage {
        var stage = Stage(article)
        stage.type(":" + command)
        stage.type(.enter)
        return stage
    }

    private func message(_ command: String) -> String { stage(command).model.message ?? "" }

    @Test func runsActionsByTheirNames() {
        #expect(stage("last-sentence").sentence == "Bob Ray hoped for a new vote with more helpers.")
        #expect(stage("next-sentence 2").sentence == "It was fair, Ann Lee said.")
        #expect(stage("quit").effects == [.quit])
        #expect(stage("help").model.help != nil)
    }

    @Test func goesToSentences() {
        #expect(stage("4").sentence == "It was not, said Bob Ray.")
        #expect(stage("goto 4").sentence == "It was not, said Bob Ray.")
        #expect(message("goto 99") == "there is no sentence “99”: they are 1 to 6")
        #expect(message("goto x") == "there is no sentence “x”: they are 1 to 6")
        #expect(message("99999999999999999999").contains("no command"))
    }

    @Test func selectsActorsByNameOrTag() {
        #expect(stage("actor bob").model.selected == .actor(1))
        #expect(stage("actor BR").model.selected == .actor(1))
        #expect(stage("actor Ray").model.isPinned)
        #expect(message("actor carl").contains("Tab after :actor lists them"))
    }

    @Test func opensFilesAndSearches() {
        #expect(message("file 2") == "there is no file “2”: they are 1 to 1")
        var many = Stage(article, files: 3)
        many.type(":file 2")
        many.type(.enter)
        #expect(many.effects == [.open(1)])
        #expect(stage("search was not").sentence == "It was not, said Bob Ray.")
    }

    @Test func drawsInAnotherTheme() {
        let changed = stage("theme light")
        var settings = Settings()
        settings.theme = .light
        #expect(changed.effects == [.use(settings)])
        #expect(changed.model.settings == settings)
        #expect(message("theme lihgt") == "\"lihgt\" is not right for theme: did you mean \"light\"?")
    }

    @Test func changesSettings() {
        let doubting = stage("set uncertain-below 0.95")
        #expect(doubting.model.reading.uncertain.count == 3)
        #expect(stage("set uncertain-below 0.1").model.reading.uncertain.isEmpty)
        #expect(stage("set layout.tags off").rows[4].hasPrefix(" ▎It was fair"))
        #expect(stage("set layout.list-columns 40").model.panes.actors.columns == 40)
        #expect(message("set mouse").hasPrefix("mouse = false: it takes true or false"))
        #expect(message("set moose on") == "no setting is named “moose”: did you mean mouse?")
        #expect(message("set color never").contains("from the start"))
        #expect(message("set mouse 7").contains("it takes true or false"))
    }

    @Test func aSettingOutlivesTheFile() {
        var stage = stage("set layout.tags off")
        stage.send(
            .opened(MarkedArticle("Another. [Ann Lee: Yes], said Ann Lee.").plain, file: 0, files: 1, bookmark: nil))
        #expect(!stage.model.settings.layout.tags)
    }

    @Test func anEmptyLineDoesNothing() {
        #expect(stage("").model.message == nil)
        #expect(stage("  ").model.message == nil)
    }

    @Test func earlierCommandsComeBack() {
        var stage = stage("goto 4")
        stage.type(":the")
        stage.type(.up)
        #expect(stage.model.prompt?.text == "goto 4")
        stage.type(.down)
        #expect(stage.model.prompt?.text == "the")
        #expect(stage.model.commandHistory == ["goto 4"])
    }

    @Test func searchesAndCommandsAreKeptApart() {
        var stage = stage("goto 4")
        stage.type("/")
        stage.type(.up)
        #expect(stage.model.prompt?.text == "")
    }

    @Test func escapeLeavesThePrompt() {
        var stage = Stage(article)
        stage.type(":go")
        stage.type(.escape)
        #expect(stage.model.prompt == nil && stage.model.completion == nil)
    }
}
