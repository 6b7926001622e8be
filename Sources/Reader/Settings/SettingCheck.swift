import Screen

extension Setting {
    /// Why a value is refused, with what would be right.
    public struct Refusal: Error, Hashable, Sendable {
        /// In a few words.
        public let reason: String
    }

    /// Sets a value.
    /// - Throws: when the setting doesn't take it; `settings` stays as it was.
    public func set(_ value: SettingValue, in settings: inout Settings) throws(Refusal) {
        guard accepts(value) else {
            throw Refusal(reason: "\(value.written) is not right for \(name): \(mend(for: value))")
        }
        put(&settings, value)
    }

    /// Values to offer, for completion; none where there are too many.
    public var offers: [String] {
        switch kind {
        case .choice(let words): words
        case .flag: ["on", "off"]
        case .share: []
        case .columns(_, let auto): auto ? ["auto"] : []
        case .colour: ["theme"] + Colour.names
        case .colours: ["theme"]
        }
    }

    private func accepts(_ value: SettingValue) -> Bool {
        switch kind {
        case .choice(let words): value.text.map(words.contains) ?? false
        case .flag: [.flag(true), .flag(false)].contains(value)
        case .share: value.share.map { (0...1).contains($0) } ?? false
        case .columns(let range, let auto):
            value.integer.map(range.contains) ?? (auto && value == .text("auto"))
        case .colour: value.colour != nil || value == .text("theme")
        case .colours: !value.colours.isEmpty || value == .text("theme")
        }
    }

    /// What the setting takes, as messages and the manual say it.
    public var expectation: String {
        switch kind {
        case .choice(let words): words.joined(separator: ", ")
        case .flag: "true or false"
        case .share: "a number from 0 to 1"
        case .columns(let range, let auto): "\(range.lowerBound) to \(range.upperBound)\(auto ? ", or auto" : "")"
        case .colour: "0 to 255, #rrggbb, red, bright-red, …, or theme"
        case .colours: "a list such as [33, \"#ff8700\", \"red\"], or theme"
        }
    }

    private func mend(for value: SettingValue) -> String {
        if case .choice(let words) = kind, let text = value.text, let near = Spelling.nearest(to: text, among: words) {
            return "did you mean \"\(near)\"?"
        }
        return "it takes \(expectation)"
    }
}

extension SettingValue {
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }

    /// A number, whole or not.
    var share: Double? {
        switch self {
        case .number(let number): number
        case .integer(let integer): Double(integer)
        default: nil
        }
    }

    /// The number of a colour; nil for what names none.
    var colour: UInt8? {
        switch self {
        case .integer(let integer): UInt8(exactly: integer)
        case .text(let text): Colour.number(text)
        default: nil
        }
    }

    /// The numbers of a list of colours; none when one of them names none.
    var colours: [UInt8] {
        guard case .list(let values) = self else { return [] }
        let colours = values.compactMap(\.colour)
        return colours.count == values.count ? colours : []
    }
}
