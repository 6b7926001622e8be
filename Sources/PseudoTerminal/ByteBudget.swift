/// How many bytes the reader may send to a terminal of 120×40 cells: what README promises and a test counts.
public enum ByteBudget: String, CaseIterable, Sendable {
    case opening = "opening an article, until all its claims stand"
    case paint = "a screen painted anew"
    case sentence = "a step to a sentence that is in sight"
    case turn = "a step that turns the page"
    case line = "a line of scroll"
    case longestLine = "the same where the current sentence changes with it"
    case lineBeside = "the same with the panes beside the article (`+`)"
    case searchKey = "a key of a search"
    case queued = "500 keys that wait in line"

    /// Bytes at most.
    public var bytes: Int {
        switch self {
        case .opening: 9000
        case .paint: 6000
        case .sentence: 500
        case .turn: 4000
        case .line: 400
        case .longestLine: 800
        case .lineBeside: 4000
        case .searchKey: 600
        case .queued: 8000
        }
    }
}
