import Documents

/// What is selected, by the actors' names: their ids change from analysis to analysis, and from file to file.
struct NamedSelection: Hashable, Sendable {
    /// A row of the actors pane.
    enum Name: Hashable, Sendable {
        case actor(String)
        case ownVoice
    }

    /// The selected row.
    var selected: Name?
    /// Whether it stays while sentences are walked.
    var isPinned: Bool
    /// The chosen rows.
    var chosen: [Name]
    /// Whether all but the subjects' claims are dimmed.
    var isIsolated: Bool
    /// Whose claims the article is filtered to.
    var filter: [Name]?
}

extension Model {
    /// What is selected now, or will be as soon as its actors are known.
    var namedSelection: NamedSelection {
        earlier
            ?? NamedSelection(
                selected: selected.map(named), isPinned: isPinned, chosen: chosen.map(named), isIsolated: isIsolated,
                filter: filter.map { $0.map(named) })
    }

    /// Selects what was selected; actors that aren't known are left out.
    mutating func select(_ names: NamedSelection) {
        selected = names.selected.flatMap(holder)
        chosen = names.chosen.compactMap(holder)
        let isLost = names.selected != nil && selected == nil && chosen.isEmpty
        isPinned = names.isPinned && !isLost
        isIsolated = names.isIsolated && !isLost
        let filtered = names.filter.map { Set($0.compactMap(holder)) }
        if filter != nil || filtered != nil { setFilter(filtered.flatMap { $0.isEmpty ? nil : $0 }) }
    }

    private func named(_ holder: Holder) -> NamedSelection.Name {
        holder == .ownVoice ? .ownVoice : .actor(name(of: holder))
    }

    private func holder(_ name: NamedSelection.Name) -> Holder? {
        guard case .actor(let name) = name else { return .ownVoice }
        return reading.index.annotations.actors.firstIndex { $0.name == name }.map { .actor($0) }
    }
}
