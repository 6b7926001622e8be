/// What a setting is set to, before anybody has checked whether it may be.
public indirect enum SettingValue: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)
    case list([SettingValue])

    /// Reads what is typed at a prompt: `on`, `off`, a number, a list parted by commas, or a text.
    public init(typed: String) {
        switch typed {
        case "on", "true", "yes": self = .flag(true)
        case "off", "false", "no": self = .flag(false)
        default:
            if let integer = Int(typed) {
                self = .integer(integer)
            } else if let number = Double(typed) {
                self = .number(number)
            } else if typed.contains(",") {
                let parts = typed.split(separator: ",").map { $0.filter { $0 != " " } }
                self = .list(parts.map { SettingValue(typed: String($0)) })
            } else {
                self = .text(typed)
            }
        }
    }

    /// The value as TOML.
    public var written: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .integer(let integer): "\(integer)"
        case .number(let number): "\(number)"
        case .flag(let flag): "\(flag)"
        case .list(let values): "[\(values.map(\.written).joined(separator: ", "))]"
        }
    }

    /// A text as a TOML string.
    public static func quoted(_ text: String) -> String {
        var quoted = "\""
        for character in text {
            if character == "\"" || character == "\\" { quoted.append("\\") }
            quoted.append(character)
        }
        return quoted + "\""
    }
}
