/// Turns roles into colours, for terminals and for pictures.
///
/// With 256 colours every ink has a contrast of at least 3 (WCAG 2.1, 1.4.11) against every ground it can stand on;
/// while nobody knows whether the terminal's own ground is black or white, against both. Grounds other than the
/// terminal's own always come with their own inks, so they read on any terminal.
public struct Palette: Hashable, Sendable {
    /// How many colours there are.
    public enum Depth: Int, Hashable, Sendable, CaseIterable {
        /// Attributes only.
        case none = 0
        /// The eight of ECMA-48.
        case eight = 8
        /// The eight and their bright variants.
        case sixteen = 16
        /// xterm's 256.
        case full = 256

        /// The depth to use on a terminal with `colours` colours.
        public init(colours: Int) {
            self = Self.allCases.last { $0.rawValue <= colours } ?? .none
        }
    }

    /// The terminal's own ground.
    public enum Background: String, Hashable, Sendable, CaseIterable {
        case unknown, dark, light

        /// Reads `COLORFGBG` ("15;0": foreground; background), which rxvt, konsole and others set.
        public init(colorfgbg: String?) {
            let last = colorfgbg?.split(separator: ";", omittingEmptySubsequences: false).last
            switch last.flatMap({ Int($0) }) {
            case .some(let colour) where (0...6).contains(colour) || colour == 8: self = .dark
            case .some(let colour) where colour == 7 || (9...15).contains(colour): self = .light
            default: self = .unknown
            }
        }
    }

    /// How many colours there are.
    public let depth: Depth
    /// What the plain ground is.
    public let background: Background

    /// Makes a palette.
    public init(depth: Depth, background: Background = .unknown) {
        self.depth = depth
        self.background = background
    }

    /// Colours that tell actors apart, neighbours far from each other; an actor beyond the last one starts over. Empty
    /// without colour.
    public var actorColours: [UInt8] {
        switch (depth, background) {
        case (.none, _): []
        case (.eight, .unknown): [6, 5, 2, 1]
        case (.eight, .dark): [6, 5, 2, 3, 1]
        case (.eight, .light): [4, 5, 2, 1, 6]
        case (.sixteen, .unknown): [12, 5, 2, 1, 6, 13]
        case (.sixteen, .dark): [14, 13, 10, 11, 9, 12]
        case (.sixteen, .light): [4, 5, 2, 1, 6, 13]
        case (.full, .dark): Self.brightInks
        case (.full, _): Self.middleInks
        }
    }

    /// What `style` looks like.
    public func look(of style: Style) -> Look {
        switch depth {
        case .none: monochrome(style)
        case .eight, .sixteen: few(style)
        case .full: full(style)
        }
    }

    /// Inks for black and for white ground: blue, brown, green, magenta, teal, violet, olive, rose, indigo, slate, pink,
    /// red.
    private static let middleInks: [UInt8] = [33, 130, 28, 199, 30, 134, 100, 131, 93, 60, 197, 196]
    /// The same hues for dark ground.
    private static let brightInks: [UInt8] = [75, 215, 77, 213, 51, 183, 226, 181, 141, 153, 204, 208]

    private static let black: UInt8 = 16
    private static let nearlyWhite: UInt8 = 255
    private static let currentBand: UInt8 = 237
    private static let barBand: UInt8 = 238
    private static let hitGround: UInt8 = 220

    private func full(_ style: Style) -> Look {
        let ground: UInt8?
        switch style.ground {
        case .plain: ground = nil
        case .current: ground = background == .light ? Self.nearlyWhite : Self.currentBand
        case .bar: ground = Self.barBand
        }
        let onDark = ground.map { $0 != Self.nearlyWhite } ?? (background == .dark)
        let muted: UInt8 = ground == nil ? 244 : onDark ? 248 : 243
        var look = Look(background: ground, style.attributes.subtracting(.dim))
        switch style.ink {
        case .plain: look.foreground = ground.map { _ in onDark ? Self.nearlyWhite : Self.black }
        case .actor(let actor):
            let inks = onDark ? Self.brightInks : Self.middleInks
            look.foreground = inks[Int(actor) % inks.count]
        case .muted: look.foreground = muted
        case .hit:
            look.foreground = Self.black
            look.background = Self.hitGround
        case .alert:
            look.foreground = onDark ? 203 : 160
            look.attributes.insert(.bold)
        }
        if style.attributes.contains(.dim), style.ink != .hit { look.foreground = muted }
        return look
    }

    private func few(_ style: Style) -> Look {
        var look = Look(style.attributes)
        if style.ground != .plain { look.attributes.insert(.reverse) }
        switch style.ink {
        case .plain: break
        case .actor(let actor): look.foreground = actorColours[Int(actor) % actorColours.count]
        case .muted: look.attributes.insert(.dim)
        case .hit: return Look(foreground: 0, background: 3, style.attributes.subtracting([.reverse, .dim]))
        case .alert:
            look.foreground = 1
            look.attributes.insert(.bold)
        }
        return look
    }

    private func monochrome(_ style: Style) -> Look {
        var look = Look(style.attributes)
        if style.ground != .plain { look.attributes.insert(.reverse) }
        switch style.ink {
        case .plain, .actor: break
        case .muted: look.attributes.insert(.dim)
        case .hit: look.attributes.formSymmetricDifference(.reverse)
        case .alert: look.attributes.insert(.bold)
        }
        return look
    }
}
