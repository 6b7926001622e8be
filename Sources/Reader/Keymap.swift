import Screen

/// Which keys do what: the one table that dispatch, footer, help, manual and README read.
public struct Keymap: Hashable, Sendable {
    /// Keys, typed one after the other, that run an action.
    public struct Binding: Hashable, Sendable {
        /// The keys.
        public var keys: [Key]
        /// The action.
        public var action: Action
        /// The panes in which it holds; nil for all.
        public var panes: Set<Pane>?

        /// The keys as tables show them: `]a`, `Ctrl-f`.
        public var label: String { keys.map(\.label).joined() }
    }

    /// What keys typed so far mean.
    public enum Meaning: Hashable, Sendable {
        /// They run an action.
        case action(Action)
        /// They begin longer bindings.
        case prefix
        /// Nothing.
        case nothing
    }

    /// All bindings; the first that fits counts.
    public let bindings: [Binding]

    /// A keymap of these bindings.
    public init(bindings: [Binding]) { self.bindings = bindings }

    /// What `keys` mean with the focus on `pane`.
    public func meaning(of keys: [Key], in pane: Pane) -> Meaning {
        var isPrefix = false
        for binding in bindings where binding.keys.starts(with: keys) {
            guard binding.panes?.contains(pane) ?? true else { continue }
            if binding.keys.count == keys.count { return .action(binding.action) }
            isPrefix = true
        }
        return isPrefix ? .prefix : .nothing
    }

    /// The bindings of an action, in the table's order.
    public func bindings(of action: Action) -> [Binding] { bindings.filter { $0.action == action } }

    /// The keys of an action, for tables: `j, Down`.
    public func label(of action: Action) -> String {
        bindings(of: action).map(\.label).joined(separator: ", ")
    }

    /// How an action is run, for messages: by its first keys, else by its name.
    func way(to action: Action) -> String { bindings(of: action).first?.label ?? ":\(action.name)" }

    /// The keys that hearsay starts with.
    public static let standard = Keymap(bindings: articleBindings + listBindings + commonBindings)

    private static let articleBindings =
        bind(.nextSentence, "j", .down, in: [.article])
        + bind(.previousSentence, "k", .up, in: [.article])
        + bind(.firstSentence, "g", .home, in: [.article])
        + bind(.lastSentence, "G", .end, in: [.article])

    private static let listBindings =
        bind(.nextRow, "j", .down, in: [.actors, .attribution])
        + bind(.previousRow, "k", .up, in: [.actors, .attribution])
        + bind(.firstRow, "g", .home, in: [.actors, .attribution])
        + bind(.lastRow, "G", .end, in: [.actors, .attribution])
        + bind(.choose, "x", in: [.actors])

    private static let commonBindings =
        bind(.nextParagraph, "}")
        + bind(.previousParagraph, "{")
        + bind(.pageDown, " ", .pageDown, .control("f"))
        + bind(.pageUp, "b", .pageUp, .control("b"))
        + bind(.halfPageDown, "d", .control("d"))
        + bind(.halfPageUp, "u", .control("u"))
        + bind(.lineDown, .control("e")) + bind(.lineUp, .control("y"))
        + [Binding(keys: ["]", "a"], action: .nextClaim)] + bind(.nextClaim, .right)
        + [Binding(keys: ["[", "a"], action: .previousClaim)] + bind(.previousClaim, .left)
        + [
            Binding(keys: ["]", "c"], action: .nextAttribution),
            Binding(keys: ["[", "c"], action: .previousAttribution),
            Binding(keys: ["]", "s"], action: .nextAttributed), Binding(keys: ["[", "s"], action: .previousAttributed),
            Binding(keys: ["]", "u"], action: .nextUncertain), Binding(keys: ["[", "u"], action: .previousUncertain),
        ]
        + bind(.goIn, .enter) + bind(.isolate, "i") + bind(.filter, "&")
        + bind(.others, "c") + bind(.sideBySide, "C") + bind(.outline, "O")
        + bind(.jumpBack, .control("o")) + bind(.jumpForward, .control("n"))
        + bind(.mark, "m") + bind(.goToMark, "'")
        + bind(.nextPane, .tab) + bind(.previousPane, .backTab)
        + bind(.articlePane, "1") + bind(.actorsPane, "2") + bind(.attributionPane, "3", "=")
        + bind(.stack, "+") + bind(.sortActors, "s")
        + bind(.search, "/") + bind(.searchBackward, "\\") + bind(.nextHit, "n") + bind(.previousHit, "N")
        + bind(.copy, "y") + bind(.openLink, "o") + bind(.export, "w")
        + bind(.nextFile, ">") + bind(.previousFile, "<") + bind(.articles, "L")
        + bind(.repaint, .control("l")) + bind(.commands, ":") + bind(.back, .escape) + bind(.help, "?")
        + bind(.quit, "q", .control("c"))

    private static func bind(_ action: Action, _ keys: Key..., in panes: Set<Pane>? = nil) -> [Binding] {
        keys.map { Binding(keys: [$0], action: action, panes: panes) }
    }
}

extension Key: ExpressibleByUnicodeScalarLiteral {
    /// A printable character.
    public init(unicodeScalarLiteral scalar: Unicode.Scalar) { self = .character(scalar) }
}
