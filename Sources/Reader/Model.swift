import Documents
import Screen

/// Everything that the reader's screen depends on.
public struct Model: Sendable {
    /// Size of the screen.
    public internal(set) var size: Size
    /// The open document with what is believed about it.
    public internal(set) var reading: Reading
    /// What the user has set.
    public internal(set) var settings: Settings
    /// The article wrapped to its pane.
    var layout: ArticleLayout
    /// Index of the current sentence; 0 in an empty document.
    var current = 0
    /// The attribution that the reader went to inside the current sentence; nil for the sentence as a whole.
    var claim: Int?
    /// Words of the article that the attribution pane points at.
    var pointed: Span?
    /// First visible line of the layout.
    var top = 0
    /// The pane that lists and counts go to.
    var focus = Pane.article
    /// The selected row of the actors pane.
    var selected: Holder?
    /// Whether the selection stays while sentences are walked: it was chosen in the actors pane, or is isolated.
    var isPinned = false
    /// The rows of the actors pane that were chosen one by one; they count instead of the selected one.
    var chosen: [Holder] = []
    /// Whether all but the subjects' claims are dimmed.
    var isIsolated = false
    /// Whose claims the article is filtered to; nil shows all.
    var filter: Set<Holder>?
    /// What was selected when the file was left, until its actors are known again.
    var earlier: NamedSelection?
    /// What Esc comes back to, the latest last.
    var steps: [Step] = []
    /// What the actors are sorted by.
    var order = Cast.Order.words
    /// First visible row of the actors pane.
    var actorsTop = 0
    /// The selected row of the attribution pane's list; -1 is the pane's top.
    var row = -1
    /// What other actors say on the matter of a claim, while it is listed.
    var others: OthersList?
    /// Two actors' claims side by side, while they are shown.
    var split: SplitView?
    /// Who speaks where; nil when it isn't shown.
    var outline: Outline?
    /// What was last searched for.
    var search = Search()
    /// The line being typed at the bottom.
    var prompt: Prompt?
    /// Where the search began that is being typed.
    var searchOrigin: SearchOrigin?
    /// What was searched for.
    var searches = PromptHistory()
    /// What may stand at the end of a command that is typed.
    var completion: Completion?
    /// The commands typed before.
    var commands = PromptHistory()
    /// The open help.
    var help: Help?
    /// The file that claims were last written to, or were to be.
    var exportPath: String?
    /// Keys typed of a longer binding.
    var pending: [Key] = []
    /// The action that takes the next key as its letter.
    var awaiting: Action?
    /// Number typed before a motion.
    var count = Count()
    /// What the footer says until the next key.
    var message: String?
    /// Share of the analysis done, 0…1; nil when it is finished.
    var progress: Double? = 0
    /// Where the reader jumped from.
    var jumps = JumpList()
    /// Whether the last key moved along the list of actors: the whole walk is one jump.
    var isWalkingActors = false
    /// The marked sentences.
    var marks = Marks()
    /// The files, as a list that can be opened over the article.
    var list = ArticleList()
    /// Whether a file was opened; before, there is only the list.
    var hasArticle = true
    /// Where the reader means to go in a file that is being opened.
    var landing: Landing?
    /// The places in other files that landings led away from, the latest last.
    var departures: [Landing] = []
    /// Where the reader left the other files, by number.
    var shelf: [Int: ReadingPlace] = [:]
    /// Number of the open file, from 0.
    var file = 0
    /// Number of files.
    var files = 1

    /// Shows `reading`, file number `file` of `files`, on a screen of a size, from a bookmark on. Nothing is analysed
    /// yet.
    public init(
        _ reading: Reading, file: Int = 0, files: Int = 1, size: Size, settings: Settings = Settings(),
        bookmark: Bookmark? = nil, earlier: EarlierRuns = EarlierRuns()
    ) {
        self.size = size
        self.reading = reading
        self.settings = settings
        self.reading.uncertainBelow = settings.uncertainBelow
        self.file = file
        self.files = files
        layout = ArticleLayout(reading, width: PaneLayout(size, actors: 0, settings.layout).textColumns)
        outlineAnew()
        layOut()
        for command in earlier.commands { commands.add(command) }
        if earlier.isNone { message = welcome }
        resume(at: bookmark)
        layOut()
    }

    /// What somebody needs who has never been here.
    private var welcome: String {
        let keys = settings.keymap
        return "new here? \(keys.way(to: .help)) help  \(keys.way(to: .commands)) commands  \(keys.way(to: .quit)) quit"
    }

    /// The commands typed before, for later runs; the latest last.
    public var commandHistory: [String] { commands.lines }

    /// Lays out what the screen shows and a screen more.
    mutating func layOut() {
        layout.extend(toSentence: current)
        layout.extend(toLine: top + 2 * size.rows)
    }

    /// Where the panes are.
    var panes: PaneLayout { PaneLayout(size, actors: reading.cast.byWords.count, settings.layout) }

    /// Cuts the article into slices for the outline.
    mutating func outlineAnew() {
        outline = panes.outline.map { Outline(reading, slices: max($0.rows, $0.columns)) }
    }

    /// Sentences of the document.
    var sentences: [Sentence] { reading.sentences }

    /// Claims of the current sentence; none in an empty document.
    var currentClaims: SentenceClaims {
        reading.index.claims.indices.contains(current) ? reading.index.claims[current] : SentenceClaims()
    }

    /// The claim that the reader is at: the one gone to, or the first of the sentence.
    var currentClaim: Int? {
        let claims = currentClaims
        return claim ?? claims.holdings.first?.attributions.first ?? claims.embedded.first(where: reading.isClaim)
    }

    /// The actor whose claim the reader is at; nil where the article speaks, and in a sentence of its own with a piece
    /// that somebody else holds.
    var currentHolder: Int? {
        if let claim { return reading.index.annotations.attributions[claim].actors.first }
        return currentClaims.holdings.first?.holder
    }

    /// Rows of the actors pane.
    var holders: [Holder] {
        reading.cast.members(by: order).map { .actor($0.actor) } + [.ownVoice]
    }

    /// Sentences in which claims of a holder begin, in text order.
    func sentences(of holder: Holder) -> [Int] {
        switch holder {
        case .ownVoice:
            return reading.index.claims.indices.filter { reading.index.claims[$0].isOwnVoice }
        case .actor(let actor):
            var sentences: [Int] = []
            for attribution in reading.index.parts[actor].all {
                if let sentence = reading.index.sentence(of: attribution), sentences.last != sentence {
                    sentences.append(sentence)
                }
            }
            return sentences
        }
    }

    /// The selected holder's name, for messages and the footer.
    func name(of holder: Holder) -> String {
        switch holder {
        case .ownVoice: "own voice"
        case .actor(let actor): reading.index.annotations.actors[actor].name
        }
    }
}
