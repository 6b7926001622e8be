import Screen

/// One thing that happens in a step of a play.
enum StageCue: Hashable {
    case key(Key)
    case resize(Size)
    case analysis

    /// A key name in angle brackets that no key has.
    struct UnknownKey: Error {
        var name: String
    }

    /// The cues of a line: characters, blanks between them left out, and names in angle brackets.
    static func parse(_ line: String) throws -> [StageCue] {
        var cues: [StageCue] = []
        var rest = Substring(line)
        while let first = rest.first {
            if first == "<", let close = rest.firstIndex(of: ">"), rest.index(after: rest.startIndex) < close {
                cues.append(try named(String(rest[rest.index(after: rest.startIndex)..<close])))
                rest = rest[rest.index(after: close)...]
                continue
            }
            if first != " ", let scalar = first.unicodeScalars.first { cues.append(.key(.character(scalar))) }
            rest = rest.dropFirst()
        }
        return cues
    }

    private static func named(_ name: String) throws -> StageCue {
        if name == "analysis" { return .analysis }
        if let size = Size(written: name) { return .resize(size) }
        if let key = Key.named.first(where: { $0.label == name }) { return .key(key) }
        if name.hasPrefix("Ctrl-"), let scalar = name.unicodeScalars.last { return .key(.control(scalar)) }
        throw UnknownKey(name: name)
    }
}
