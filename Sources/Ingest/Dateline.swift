import Documents

/// Where and when a report was filed, at the start of its first paragraph or on a line of its own.
enum Dateline {
    /// Bytes within which a dateline ends.
    private static let longest = 100
    private static let agencies: Set<String> = [
        "reuters", "ap", "afp", "upi", "cnn", "xinhua", "tass", "bbc", "dpa", "efe", "ansa", "bloomberg", "kyodo",
        "yonhap",
        "pti", "ani", "ians", "aap", "cp", "pa", "anadolu", "interfax", "ria", "voa", "rfe/rl", "cbs", "abc", "nbc",
        "npr",
    ]
    private static let labels: Set<String> = [
        "exclusive", "breaking", "update", "watch", "video", "report", "poll", "analysis", "opinion", "commentary",
        "live",
    ]
    private static let namesInside: Set<String> = [
        "of", "the", "de", "la", "and", "al", "el", "del", "du", "upon", "in",
    ]

    /// The dateline that the paragraph `span` begins with, with its separator and the space after it.
    ///
    /// Forms: "(Reuters) - ", "CAIRO (AP) — ", "Cleveland (AFP) – ", "CAIRO, March 12 (Reuters) - ", "(CNN) ", and, when
    /// `isOpening`, also "DES MOINES, Iowa — ".
    static func leading(_ span: Span, of text: [UInt8], isOpening: Bool) -> Span? {
        guard mayBegin(at: span.start, of: text) else { return nil }
        let bound = min(span.end, span.start + longest)
        guard isOpening || text[span.start..<bound].contains(0x29) else { return nil }
        var offset = span.start
        while offset < bound {
            let (length, isLong) = separator(at: offset, before: span.end, of: text)
            if length > 0 {
                let head = Phrase(Span(span.start, offset), of: text)
                guard isHead(head, needsAgency: !isOpening) else { return nil }
                let end = skipSpaces(from: offset + length, before: span.end, of: text)
                // A hyphen or dash close to the next word may be part of a name.
                return isLong || end > offset + length ? Span(span.start, end) : nil
            }
            if text[offset] == 0x29 {
                let head = Phrase(Span(span.start, offset + 1), of: text)
                let end = skipSpaces(from: offset + 1, before: span.end, of: text)
                let isFollowed = separator(at: end, before: span.end, of: text).length > 0
                guard isFollowed || isHead(head, needsAgency: true) else { return nil }
                if !isFollowed {
                    return end < span.end && !(0x61...0x7a).contains(text[end]) ? Span(span.start, end) : nil
                }
                offset = end
                continue
            }
            offset += 1
        }
        return nil
    }

    /// Whether a block may only say where or when.
    static func mayBeWhole(_ glance: Glance) -> Bool {
        glance.span.length <= longest && (glance.hasDigit || glance.ends(with: "day"))
    }

    /// Whether `phrase`, a whole block, only says where or when.
    static func isWhole(_ phrase: Phrase) -> Bool {
        guard !phrase.words.isEmpty, phrase.words.count <= 14 else { return false }
        let plain = phrase.words.indices.map { phrase.plain($0) }
        guard let day = plain.firstIndex(where: { DateWords.namesDay($0) || DateWords.isFullDate($0) }) else {
            return false
        }
        guard plain[day...].allSatisfy(DateWords.canStandInDate) else { return false }
        guard plain.contains(where: { DateWords.isNumber($0) }) || plain.count == 1 || day == 0 else { return false }
        let before = plain[..<day]
        if before.allSatisfy(DateWords.canStandInDate) { return true }
        // A place stands in capitals, or before a comma.
        let comma = phrase.word(day - 1).hasSuffix(",")
        return before.count <= 4
            && before.indices.allSatisfy { phrase.isUpperCase($0) || comma && phrase.isCapitalised($0) }
    }

    private static func mayBegin(at offset: Int, of text: [UInt8]) -> Bool {
        text[offset] == 0x28 || (0x41...0x5a).contains(text[offset]) || text[offset] >= 0xc3
    }

    /// Bytes of the dash, or of the hyphens, at `offset`, and whether it is longer than one hyphen.
    private static func separator(at offset: Int, before end: Int, of text: [UInt8]) -> (length: Int, isLong: Bool) {
        guard offset < end else { return (0, false) }
        if text[offset] == 0x2d {
            if offset + 1 < end, text[offset + 1] == 0x2d { return (2, true) }
            let isApart = offset > 0 && text[offset - 1] == 0x20
            return (isApart ? 1 : 0, false)
        }
        let isDash =
            offset + 2 < end && text[offset] == 0xe2 && text[offset + 1] == 0x80
            && (0x92...0x95).contains(text[offset + 2])
        return (isDash ? 3 : 0, isDash)
    }

    private static func skipSpaces(from start: Int, before end: Int, of text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { WhiteSpace.end(after: start, before: end, in: $0) }
    }

    /// Whether `head` is "[PLACE][, DATE][ (AGENCY)]".
    private static func isHead(_ head: Phrase, needsAgency: Bool) -> Bool {
        var words = head.words.indices
        guard let last = words.last else { return false }
        let hasAgency = head.word(last).hasSuffix(")")
        if hasAgency {
            guard let open = words.last(where: { head.word($0).hasPrefix("(") }), last - open < 3 else { return false }
            let name = head.plain(open)
            guard agencies.contains(name) || !needsAgency && head.isCapitalised(open) else { return false }
            words = 0..<open
        } else if needsAgency {
            return false
        }
        if words.isEmpty { return hasAgency }
        if labels.contains(head.plain(0)) { return false }
        return isPlaceAndDate(head, words, mayBeSmall: hasAgency)
    }

    private static func isPlaceAndDate(_ head: Phrase, _ words: Range<Int>, mayBeSmall: Bool) -> Bool {
        let day = words.first { DateWords.namesMonth(head.plain($0)) && $0 > words.lowerBound } ?? words.upperBound
        let isDate = (day..<words.upperBound).allSatisfy { DateWords.canStandInDate(head.plain($0)) }
        let place = words.lowerBound..<day
        guard isDate, (1...6).contains(place.count) else { return false }
        var followsComma = false
        for index in place {
            let isName = head.isCapitalised(index) || namesInside.contains(head.plain(index)) && index > 0
            guard isName, mayBeSmall || followsComma || head.isUpperCase(index) else { return false }
            if head.word(index).hasSuffix(",") { followsComma = true }
        }
        // Two capitals are more often an organisation than a place.
        return mayBeSmall || followsComma || head.words[words.lowerBound].length > 2
    }
}
