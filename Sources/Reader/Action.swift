/// Everything that a key can do.
public enum Action: String, Hashable, Sendable, CaseIterable {
    case nextSentence, previousSentence, nextParagraph, previousParagraph
    case pageDown, pageUp, halfPageDown, halfPageUp, lineDown, lineUp, firstSentence, lastSentence
    case nextClaim, previousClaim, nextAttribution, previousAttribution, nextAttributed, previousAttributed,
        nextUncertain, previousUncertain
    case jumpBack, jumpForward, mark, goToMark
    case nextPane, previousPane, articlePane, actorsPane, attributionPane
    case nextRow, previousRow, firstRow, lastRow, choose, sortActors, goIn, isolate, filter
    case others, sideBySide, outline, stack
    case search, searchBackward, nextHit, previousHit
    case copy, openLink, export, nextFile, previousFile, articles, repaint, commands, back, help, quit

    /// The name that configuration and prompt know it by: `next-sentence`.
    public var name: String {
        var name = ""
        for character in rawValue {
            if character.isUppercase { name.append("-") }
            name.append(contentsOf: character.lowercased())
        }
        return name
    }

    /// The action of a name.
    public static func named(_ name: String) -> Action? { allCases.first { $0.name == name } }

    /// Groups of actions, in the order of the help.
    public enum Section: String, Hashable, Sendable, CaseIterable {
        case moving = "Moving"
        case claims = "Claims"
        case places = "Places"
        case comparing = "Comparing"
        case panes = "Panes"
        case lists = "In a list"
        case searching = "Searching"
        case other = "Files and the rest"
    }

    /// The group that the action belongs to.
    public var section: Section {
        switch self {
        case .nextSentence, .previousSentence, .nextParagraph, .previousParagraph, .pageDown, .pageUp, .halfPageDown,
            .halfPageUp, .lineDown, .lineUp, .firstSentence, .lastSentence:
            .moving
        case .nextClaim, .previousClaim, .nextAttribution, .previousAttribution, .nextAttributed, .previousAttributed,
            .nextUncertain, .previousUncertain, .isolate, .filter:
            .claims
        case .jumpBack, .jumpForward, .mark, .goToMark: .places
        case .nextPane, .previousPane, .articlePane, .actorsPane, .attributionPane, .stack, .goIn: .panes
        case .nextRow, .previousRow, .firstRow, .lastRow, .choose, .sortActors: .lists
        case .others, .sideBySide, .outline: .comparing
        case .search, .searchBackward, .nextHit, .previousHit: .searching
        case .copy, .openLink, .export, .nextFile, .previousFile, .articles, .repaint, .commands, .back, .help, .quit:
            .other
        }
    }

    /// What the action does, as help and manual say it.
    public var summary: String {
        switch self {
        case .nextSentence: "next sentence"
        case .previousSentence: "previous sentence"
        case .nextParagraph: "next paragraph"
        case .previousParagraph: "previous paragraph"
        case .pageDown: "a page down"
        case .pageUp: "a page up"
        case .halfPageDown: "half a page down"
        case .halfPageUp: "half a page up"
        case .lineDown: "a line down"
        case .lineUp: "a line up"
        case .firstSentence: "first sentence"
        case .lastSentence: "last sentence; with a count, that sentence"
        case .nextClaim: "next claim of the selected actor"
        case .previousClaim: "previous claim of the selected actor"
        case .nextAttribution: "next claim, anybody's; each one of a sentence"
        case .previousAttribution: "previous claim, anybody's; each one of a sentence"
        case .nextAttributed: "next sentence with a claim, anybody's"
        case .previousAttributed: "previous sentence with a claim, anybody's"
        case .nextUncertain: "next uncertain claim"
        case .previousUncertain: "previous uncertain claim"
        case .jumpBack: "back to where you jumped from"
        case .jumpForward: "forward again (Ctrl-i is Tab on a terminal)"
        case .mark: "mark the sentence with the letter that follows"
        case .goToMark: "go to the letter's sentence; '' to where you jumped from last"
        case .nextPane: "next pane"
        case .previousPane: "previous pane"
        case .articlePane: "article pane"
        case .actorsPane: "actors pane"
        case .attributionPane: "attribution pane: why this holder"
        case .stack: "the panes below the article, or beside it"
        case .nextRow: "next row; the article follows an actor"
        case .previousRow: "previous row; the article follows an actor"
        case .firstRow: "first row"
        case .lastRow: "last row"
        case .choose: "choose the actor for & and i, or no longer; several count together"
        case .goIn: "go in: actor, its claims, why they are its, the evidence; opens a fold"
        case .isolate: "dim all but the chosen actors' claims, or the selected one's; or none"
        case .filter: "fold all but the chosen actors' claims, or the selected one's; or none"
        case .sortActors: "sort actors by words or by claims"
        case .others: "others on this: who else speaks of it, here and in the other files"
        case .sideBySide: "two actors' claims side by side: the chosen ones', or this and the nearest"
        case .outline: "the outline of who speaks where, along the article, or not"
        case .search: "search while you type; capitals make case count; Up: an earlier search"
        case .searchBackward: "search upwards"
        case .nextHit: "next hit, the way the search goes"
        case .previousHit: "previous hit"
        case .copy: "copy the claim with its chain: send it to the terminal's clipboard"
        case .openLink: "open the sentence's link in $BROWSER, or send it to the terminal's clipboard"
        case .export: "write the claims on the screen to a file; its suffix says how"
        case .nextFile: "next file"
        case .previousFile: "previous file"
        case .articles: "list of the files, with their claims counted; Enter opens one"
        case .repaint: "paint the screen anew"
        case .commands: "run anything by its name: Tab completes, Up brings back"
        case .back: "back: close, clear or cancel, one step at a time"
        case .help: "this help: / filters, Enter runs"
        case .quit: "quit"
        }
    }
}
