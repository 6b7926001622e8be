/// Turns roles into colours, for terminals and for pictures: those of a theme, and the user's in their place.
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

    /// How many colours are used.
    public let depth: Depth
    private let scheme: Scheme

    /// Makes a palette. The user's colours that the terminal doesn't have are left to the theme.
    public init(_ theme: Theme = .any, depth: Depth, choices: ColourChoices = ColourChoices()) {
        self.depth = theme == .monochrome ? .none : depth
        var scheme = Scheme(theme, depth: depth)
        let known = choices.roles.filter { Int($0.value) < depth.rawValue }
        let actors = choices.actors.filter { Int($0) < depth.rawValue }
        scheme.choose(known, actors: actors)
        self.scheme = scheme
    }

    /// Colours that tell actors apart, neighbours far from each other; an actor beyond the last one starts over. Empty
    /// without colour.
    public var actorColours: [UInt8] { depth == .none ? [] : scheme.plain.actors }

    /// What `style` looks like.
    public func look(of style: Style) -> Look {
        guard depth != .none else { return monochrome(style) }
        let surface = scheme.surface(of: style.ground)
        var look = Look(background: surface.ground, style.attributes.subtracting(.dim))
        if style.ground != .plain, surface.ground == nil { look.attributes.insert(.reverse) }
        let isDimmed = style.ink == .muted || style.attributes.contains(.dim)
        switch style.ink {
        case .hit:
            look.foreground = scheme.hitInk
            look.background = scheme.hitGround
            look.attributes.remove(.reverse)
        case _ where isDimmed:
            look.foreground = surface.muted ?? surface.text
            if surface.muted == nil { look.attributes.insert(.dim) }
        case .plain, .muted: look.foreground = surface.text
        case .actor(let actor): look.foreground = surface.actors[Int(actor) % surface.actors.count]
        case .alert:
            look.foreground = surface.alert
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
