import Screen

/// A change that the user makes to the keys.
public struct KeyChange: Hashable, Sendable {
    /// The keys.
    public var keys: [Key]
    /// The pane in which it holds; nil for all.
    public var pane: Pane?
    /// What the keys do from now on; nil for nothing.
    public var action: Action?

    /// Makes a change.
    public init(_ keys: [Key], in pane: Pane? = nil, to action: Action?) {
        self.keys = keys
        self.pane = pane
        self.action = action
    }
}

extension Keymap {
    /// Why a change can't be made, in a few words with the mend.
    public struct Conflict: Hashable, Sendable {
        /// Index of the change.
        public let change: Int
        /// The words.
        public let reason: String
    }

    /// The keymap with changes, those for all panes first, so that those for one pane win; and what is wrong with them.
    public func changed(by changes: [KeyChange]) -> (keymap: Keymap, conflicts: [Conflict]) {
        var bindings = bindings
        var conflicts: [Conflict] = []
        let order =
            changes.indices.filter { changes[$0].pane == nil } + changes.indices.filter { changes[$0].pane != nil }
        for index in order {
            let change = changes[index]
            if let reason = Self.objection(to: change, bindings) {
                conflicts.append(Conflict(change: index, reason: reason))
            } else {
                Self.make(change, &bindings)
            }
        }
        let keymap = Keymap(bindings: bindings)
        for index in changes.indices where changes[index].action != nil {
            if let reason = keymap.obstacle(to: changes[index]) {
                conflicts.append(Conflict(change: index, reason: reason))
            }
        }
        return (keymap, conflicts)
    }

    private static func objection(to change: KeyChange, _ bindings: [Binding]) -> String? {
        let written = SettingValue.quoted(KeySequence(change.keys).written)
        if case .character(let scalar) = change.keys.first, ("0"..."9").contains(scalar) {
            return "\(written) can't be bound: numbers are counts and panes"
        }
        if change.keys.first == .control("c") { return "\(written) can't be bound: ctrl-c always ends the program" }
        for (letter, use) in [("z" as Unicode.Scalar, "stops the program"), ("s", "halts output"), ("q", "resumes it")]
        where change.keys.contains(.control(letter)) {
            return "\(written) can't be bound: to a terminal ctrl-\(letter) \(use)"
        }
        let isBound = bindings.contains { $0.keys == change.keys && $0.holds(in: change.pane) }
        return change.action == nil && !isBound ? "\(written) does nothing there anyway: leave the line out" : nil
    }

    private static func make(_ change: KeyChange, _ bindings: inout [Binding]) {
        let panes = change.pane.map { Set([$0]) } ?? Set(Pane.allCases)
        bindings = bindings.compactMap { binding in
            guard binding.keys == change.keys else { return binding }
            var rest = binding
            rest.panes = (binding.panes ?? Set(Pane.allCases)).subtracting(panes)
            return rest.panes?.isEmpty ?? true ? nil : rest
        }
        guard let action = change.action else { return }
        bindings.append(Binding(keys: change.keys, action: action, panes: change.pane.map { [$0] }))
    }

    /// A binding that begins with the change's keys, or whose keys they begin with: one of the two could never be typed.
    private func obstacle(to change: KeyChange) -> String? {
        let own = SettingValue.quoted(KeySequence(change.keys).written)
        for binding in bindings where binding.holds(in: change.pane) && binding.keys != change.keys {
            let other = SettingValue.quoted(KeySequence(binding.keys).written)
            let unbind = "unbind one: \(other) = \"none\""
            if binding.keys.starts(with: change.keys) {
                return "\(own) hides \(other) (\(binding.action.name)): \(unbind)"
            }
            if change.keys.starts(with: binding.keys) {
                return "\(own) is hidden by \(other) (\(binding.action.name)): \(unbind)"
            }
        }
        return nil
    }
}

extension Keymap.Binding {
    /// Whether it holds in a pane; in any for nil.
    func holds(in pane: Pane?) -> Bool {
        guard let pane else { return true }
        return panes?.contains(pane) ?? true
    }
}
