/// A colour that the user may put in the place of a theme's.
public enum ColourRole: String, Hashable, Sendable, CaseIterable {
    case text, ground, muted, alert
    case hit
    case hitGround = "hit-ground"
    case current
    case currentGround = "current-ground"
    case bar
    case barGround = "bar-ground"

    /// What the colour is for, as help and manual say it.
    public var summary: String {
        switch self {
        case .text: "plain text"
        case .ground: "the ground of everything"
        case .muted: "frames, labels, dimmed sentences"
        case .alert: "uncertain claims"
        case .hit: "a match of the search"
        case .hitGround: "the ground of a match"
        case .current: "text of the selected row"
        case .currentGround: "the ground of the selected row"
        case .bar: "text of title line and footer"
        case .barGround: "the ground of title line and footer"
        }
    }
}
