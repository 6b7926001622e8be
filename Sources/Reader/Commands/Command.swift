import Screen

/// A command of the prompt that takes words after its name. Actions are commands too, by their names.
public enum Command: String, Hashable, Sendable, CaseIterable {
    case goto, actor, search, file, theme, set

    /// Whether it goes somewhere in the article, which is then shown.
    var isAboutTheArticle: Bool { [.goto, .actor, .search].contains(self) }

    /// What stands after the name.
    public var parameter: String {
        switch self {
        case .goto, .file: "NUMBER"
        case .actor, .theme: "NAME"
        case .search: "WORDS"
        case .set: "SETTING VALUE"
        }
    }

    /// What the command does, as help and manual say it.
    public var summary: String {
        switch self {
        case .goto: "go to the sentence of a number; the number alone does too"
        case .actor: "select the actor of a name or a tag"
        case .search: "search the article"
        case .file: "open the file of a number"
        case .theme: "draw in another theme"
        case .set: "change a setting until the end; the file of settings is for good"
        }
    }
}
