extension Colour {
    /// The names of the first sixteen colours, by number.
    public static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
        "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
    ]

    /// The number of a colour written as a name, as 0…255, or as `#rrggbb`, which becomes the nearest of 16…255; nil
    /// when it is none of them.
    public static func number(_ written: String) -> UInt8? {
        if let name = names.firstIndex(of: written) { return UInt8(name) }
        if let number = UInt8(written) { return number }
        guard written.utf8.count == 7, written.hasPrefix("#"), let value = UInt32(written.dropFirst(), radix: 16),
            written.dropFirst().allSatisfy(\.isHexDigit)
        else { return nil }
        let wanted = Colour(
            red: UInt8(value >> 16 & 255), green: UInt8(value >> 8 & 255), blue: UInt8(value & 255))
        return (16...255).min { Colour(xterm: $0).distance(to: wanted) < Colour(xterm: $1).distance(to: wanted) }
    }

    /// The squares of the differences, added up.
    private func distance(to other: Colour) -> Int {
        [(red, other.red), (green, other.green), (blue, other.blue)].reduce(0) { sum, pair in
            let difference = Int(pair.0) - Int(pair.1)
            return sum + difference * difference
        }
    }
}
