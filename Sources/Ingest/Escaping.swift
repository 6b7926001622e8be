/// `string` with every control and bidirectional formatting character written as `\u{…}`, at most about 120 characters
/// long: fit for a message on a terminal.
public func escapedForDisplay(_ string: String) -> String {
    let longest = 120
    var escaped = ""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\n": escaped += "\\n"
        case "\t": escaped += "\\t"
        default:
            if isUnfitForDisplay(scalar) {
                escaped += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                escaped.unicodeScalars.append(scalar)
            }
        }
    }
    let characters = escaped.unicodeScalars
    guard characters.count > longest else { return escaped }
    return "…" + String(characters.suffix(longest - 1))
}

private func isUnfitForDisplay(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
}
