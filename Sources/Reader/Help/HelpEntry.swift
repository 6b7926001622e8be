/// A line of the help, before it is folded.
enum HelpEntry: Hashable, Sendable {
    /// The title of what follows.
    case title(String)
    /// An action with its keys; in a pane when they hold only there.
    case action(Action, keys: String, pane: Pane?)
    /// What the table can't say.
    case note(String)

    /// The keymap as seen from `pane`: its own keys first, then those for all panes, then those of the other panes; only
    /// what fits `filter`.
    static func all(_ keymap: Keymap, from pane: Pane, filter: String = "") -> [HelpEntry] {
        let others = Pane.allCases.filter { $0 != pane }
        var entries = own(keymap, pane, title: "In this pane: \(pane.name)", filter)
        for section in Action.Section.allCases {
            let actions = Action.allCases.filter { $0.section == section }
            entries += titled(section.rawValue, actions.compactMap { common(keymap, $0) }, filter)
        }
        for other in others { entries += own(keymap, other, title: "In the pane: \(other.name)", filter) }
        let bare = Action.allCases.filter { keymap.bindings(of: $0).isEmpty }
        entries += titled("Without a key, by name", bare.map { .action($0, keys: ":" + $0.name, pane: nil) }, filter)
        return filter.isEmpty ? entries + [.title("")] + notes.map { .note($0) } : entries
    }

    /// Actions that are listed alone.
    struct Selection: Hashable, Sendable {
        var title: String
        var actions: [Action]
    }

    /// The keys of some actions; only what fits `filter`.
    static func all(_ keymap: Keymap, _ selection: Selection, filter: String = "") -> [HelpEntry] {
        let entries = selection.actions.map { HelpEntry.action($0, keys: keymap.label(of: $0), pane: nil) }
        return titled(selection.title, entries, filter)
    }

    private static func own(_ keymap: Keymap, _ pane: Pane, title: String, _ filter: String) -> [HelpEntry] {
        titled(
            title,
            Action.allCases.compactMap { action in
                let labels = keymap.bindings(of: action).filter { $0.panes?.contains(pane) ?? false }.map(\.label)
                return labels.isEmpty
                    ? nil : .action(action, keys: labels.joined(separator: ", "), pane: pane)
            }, filter)
    }

    private static func common(_ keymap: Keymap, _ action: Action) -> HelpEntry? {
        let labels = keymap.bindings(of: action).filter { $0.panes == nil }.map(\.label)
        return labels.isEmpty ? nil : .action(action, keys: labels.joined(separator: ", "), pane: nil)
    }

    private static func titled(_ title: String, _ entries: [HelpEntry], _ filter: String) -> [HelpEntry] {
        let fitting = entries.filter { $0.fits(filter) }
        return fitting.isEmpty ? [] : [.title(title)] + fitting
    }

    /// Whether keys, name or summary hold each word of the filter, in any case.
    private func fits(_ filter: String) -> Bool {
        guard case .action(let action, let keys, _) = self else { return false }
        let text = "\(keys) \(action.name) \(action.summary)"
        return filter.split(separator: " ").allSatisfy { word in
            text.contains(word) || text.lowercased().contains(word.lowercased())
        }
    }

    /// What the table can't say.
    static let notes = [
        "A number before a motion repeats it: 5j is five sentences, 10G the tenth. 1, 2 and 3 go to a pane; a number "
            + "of these digits alone is a count before ], [, { and }, as in 2]a, before G when it has two of them, "
            + "as in 12G, and when it begins with 0: 03j.",
        "In the margin a tag names the holder of the sentence; ? after it marks an uncertain claim, ‹ a smaller piece "
            + "inside that somebody holds, 2× two holders at once. ‹AL names the holder of a piece that begins in the "
            + "line. No tag: the article's own voice.",
        "In the list of actors a number counts claims that hold sentences, ‹1› pieces inside others' sentences. ▸ is "
            + "the holder of the current sentence, ● an actor that you went to: it stays until Esc, ✓ one that you chose.",
    ]
}
