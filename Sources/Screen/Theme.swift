/// A set of colours that is made for one ground.
public enum Theme: String, Hashable, Sendable, CaseIterable {
    case any, dark, light
    case highContrast = "high-contrast"
    case highContrastLight = "high-contrast-light"
    case colourBlind = "colour-blind"
    case colourBlindLight = "colour-blind-light"
    case monochrome

    /// What the theme is for, as help and manual say it.
    public var summary: String {
        switch self {
        case .any: "reads on dark and on light ground"
        case .dark: "for a dark ground"
        case .light: "for a light ground"
        case .highContrast: "a black ground of its own, every ink at 7:1 or more"
        case .highContrastLight: "a white ground of its own, every ink at 7:1 or more"
        case .colourBlind: "for a dark ground; actors stay apart without red, green or blue cones"
        case .colourBlindLight: "the same for a light ground"
        case .monochrome: "no colour: tags, bold, underline and reverse say it all"
        }
    }

    /// The theme for a terminal that tells its ground in `COLORFGBG` ("15;0": foreground; background), as rxvt, konsole
    /// and others do; `any` without it.
    public init(colorfgbg: String?) {
        let last = colorfgbg?.split(separator: ";", omittingEmptySubsequences: false).last
        switch last.flatMap({ Int($0) }) {
        case .some(let colour) where (0...6).contains(colour) || colour == 8: self = .dark
        case .some(let colour) where colour == 7 || (9...15).contains(colour): self = .light
        default: self = .any
        }
    }
}
