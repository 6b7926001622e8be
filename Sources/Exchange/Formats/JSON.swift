/// A JSON value (RFC 8259) on its way out. Trees are as deep as the program builds them, never as an input says.
enum JSON {
    case null
    case integer(Int)
    /// A share of 1; what isn't in 0…1 is brought there.
    case share(Double)
    case string(String)
    case array([JSON])
    /// Members in the order given.
    case object([(String, JSON)])

    /// Columns within which a value stays on one line in the indented form.
    private static let lineWidth = 100

    /// Appends the value without white space between its parts.
    func writeCompact(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .integer(let value): bytes += String(value).utf8
        case .share(let value): bytes += Self.digits(value).utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                if place > 0 { bytes += ", ".utf8 }
                item.writeCompact(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (place, member) in members.enumerated() {
                if place > 0 { bytes += ", ".utf8 }
                Self.write(member.0, to: &bytes)
                bytes += ": ".utf8
                member.1.writeCompact(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    /// Appends the value, its parts on lines of their own where one line would be too long.
    func writeIndented(to bytes: inout [UInt8], indent: Int = 0) {
        var line: [UInt8] = []
        writeCompact(to: &line)
        if line.count + indent <= Self.lineWidth {
            bytes += line
            return
        }
        let margin = [UInt8](repeating: 0x20, count: indent + 2)
        switch self {
        case .array(let items):
            Self.writeLines(items, between: ("[", "]"), margin: margin, to: &bytes) { item, bytes in
                item.writeIndented(to: &bytes, indent: indent + 2)
            }
        case .object(let members):
            Self.writeLines(members, between: ("{", "}"), margin: margin, to: &bytes) { member, bytes in
                Self.write(member.0, to: &bytes)
                bytes += ": ".utf8
                member.1.writeIndented(to: &bytes, indent: indent + 2)
            }
        default: bytes += line
        }
    }

    private static func writeLines<Item>(
        _ items: [Item], between marks: (String, String), margin: [UInt8], to bytes: inout [UInt8],
        write: (Item, inout [UInt8]) -> Void
    ) {
        bytes += marks.0.utf8
        for (place, item) in items.enumerated() {
            bytes += (place > 0 ? ",\n" : "\n").utf8
            bytes += margin
            write(item, &bytes)
        }
        bytes.append(UInt8(ascii: "\n"))
        bytes += margin.dropLast(2)
        bytes += marks.1.utf8
    }

    /// A share of 1 with three decimals, rounded down: what stands below a limit of few decimals stays below it.
    static func digits(_ value: Double) -> String {
        let thousandths = value > 0 ? Int(min(1, value) * 1000 + 1e-6) : 0
        let digits = String(1000 + thousandths % 1000).dropFirst()
        return "\(thousandths / 1000).\(digits)"
    }

    /// Writes a string of which no character can control a terminal or turn the direction of the text.
    private static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        bytes += escaped(string)
        bytes.append(UInt8(ascii: "\""))
    }

    /// `string` as it stands between quotation marks.
    static func escaped(_ string: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": bytes += "\\\"".utf8
            case "\\": bytes += "\\\\".utf8
            case "\n": bytes += "\\n".utf8
            case "\r": bytes += "\\r".utf8
            case "\t": bytes += "\\t".utf8
            default:
                if Controls.isControl(scalar) {
                    for unit in String(scalar).utf16 { bytes += escape(unit).utf8 }
                } else {
                    bytes += String(scalar).utf8
                }
            }
        }
        return bytes
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
