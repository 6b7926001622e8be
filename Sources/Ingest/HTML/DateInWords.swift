/// Dates as machines write them, in words.
enum DateInWords {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "12 March 2012" for "2012-03-12T10:00:00Z"; a date already in words as it is; nil for what is neither.
    static func of(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard (6...60).contains(bytes.count) else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes.count >= range.upperBound ? Int(String(decoding: bytes[range], as: UTF8.self)) : nil
        }
        if let year = number(0..<4), bytes.count >= 8 {
            let isDashed = bytes[4] == UInt8(ascii: "-")
            let month = isDashed ? number(5..<7) : number(4..<6)
            let day = isDashed ? number(8..<10) : number(6..<8)
            if let month, let day, (1...12).contains(month), (1...31).contains(day), year > 0 {
                return "\(day) \(months[month - 1]) \(year)"
            }
        }
        if let date = ofMail(text) { return date }
        let words = text.lowercased().split { !$0.isLetter }
        let hasDigit = bytes.contains { (0x30...0x39).contains($0) }
        return hasDigit && words.contains { DateWords.namesMonth(String($0)) } ? text : nil
    }

    /// "4 March 2024" for "Mon, 04 Mar 2024 10:00:00 GMT", as mails and RSS have dates.
    private static func ofMail(_ text: String) -> String? {
        let parts = text.split { $0 == " " || $0 == "," }
        guard parts.count > 3, parts.contains(where: { $0.contains(":") }) else { return nil }
        for (place, part) in parts.enumerated().dropLast(2) {
            guard let day = Int(part), (1...31).contains(day), let year = Int(parts[place + 2]), year > 999,
                parts[place + 1].count == 3,
                let month = months.first(where: { $0.lowercased().hasPrefix(parts[place + 1].lowercased()) })
            else { continue }
            return "\(day) \(month) \(year)"
        }
        return nil
    }
}
