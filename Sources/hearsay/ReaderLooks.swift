import Documents
import Exchange
import Reader
import Screen

extension PageLooks {
    /// The tags of the reader's margin and the colours that it uses on light and on dark ground.
    static let reader = PageLooks(light: inks(on: .light), dark: inks(on: .dark)) { index in
        let members = Cast(index: index).byWords
        return Dictionary(
            members.map { ($0.actor, Look(tag: $0.tag, ink: Int($0.colour) % max(1, inks(on: .light).count))) },
            uniquingKeysWith: { first, _ in first })
    }

    private static func inks(on theme: Theme) -> [String] {
        Palette(theme, depth: .full).actorColours.map { Colour(xterm: $0).hexadecimal }
    }
}
