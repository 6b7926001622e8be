/// A key as the terminal reports it.
public enum Key: Hashable, Sendable {
    /// A printable character.
    case character(Unicode.Scalar)
    /// Control and a lower-case letter.
    case control(Unicode.Scalar)
    /// Named keys.
    case enter, escape, tab, backTab, backspace, delete
    /// Arrows and their relatives.
    case up, down, left, right, home, end, pageUp, pageDown
    /// Anything else: ignored.
    case other
}

extension Key {
    /// The key as tables and the footer show it: `j`, `Ctrl-f`, `PgDn`.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let scalar): String(Character(scalar))
        case .control(let scalar): "Ctrl-\(Character(scalar))"
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "S-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .up: "Up"
        case .down: "Down"
        case .left: "Left"
        case .right: "Right"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .other: "?"
        }
    }
}
