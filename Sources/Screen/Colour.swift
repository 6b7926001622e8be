/// Red, green and blue, 0…255 each.
public struct Colour: Hashable, Sendable {
    /// Red.
    public var red: UInt8
    /// Green.
    public var green: UInt8
    /// Blue.
    public var blue: UInt8

    /// Makes a colour.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// What xterm shows for the colour with this number: 0…15 as xterm is configured by default, 16…231 a cube of
    /// 6×6×6, 232…255 greys.
    public init(xterm number: UInt8) {
        switch number {
        case 0...15:
            self = Self.first[Int(number)]
        case 16...231:
            let place = Int(number) - 16
            self.init(red: Self.steps[place / 36], green: Self.steps[place / 6 % 6], blue: Self.steps[place % 6])
        default:
            let level = 8 + 10 * (number - 232)
            self.init(red: level, green: level, blue: level)
        }
    }

    private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    private static let first: [Colour] = [
        Colour(red: 0, green: 0, blue: 0), Colour(red: 205, green: 0, blue: 0),
        Colour(red: 0, green: 205, blue: 0), Colour(red: 205, green: 205, blue: 0),
        Colour(red: 0, green: 0, blue: 238), Colour(red: 205, green: 0, blue: 205),
        Colour(red: 0, green: 205, blue: 205), Colour(red: 229, green: 229, blue: 229),
        Colour(red: 127, green: 127, blue: 127), Colour(red: 255, green: 0, blue: 0),
        Colour(red: 0, green: 255, blue: 0), Colour(red: 255, green: 255, blue: 0),
        Colour(red: 92, green: 92, blue: 255), Colour(red: 255, green: 0, blue: 255),
        Colour(red: 0, green: 255, blue: 255), Colour(red: 255, green: 255, blue: 255),
    ]

    /// `#rrggbb`.
    public var hexadecimal: String {
        let digits: (UInt8) -> String = { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "#" + digits(red) + digits(green) + digits(blue)
    }
}
