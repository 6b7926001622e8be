import Linguistics

/// Cuts a source at its commas, dashes and conjunctions, as far as these part holders.
extension PhraseReader {
    /// What stands between two of them.
    struct Segment {
        var tokens: Range<Int>
        var isAfterAnd: Bool
        var isAfterComma: Bool
    }

    /// The parts of a list of holders.
    func segments(of range: Range<Int>) -> [Segment] {
        var segments: [Segment] = []
        var start = range.lowerBound
        var isAfterAnd = false
        var isAfterComma = false
        var isInModifier = false
        var index = range.lowerBound
        func close(at end: Int) {
            if start < end {
                segments.append(Segment(tokens: start..<end, isAfterAnd: isAfterAnd, isAfterComma: isAfterComma))
            }
        }
        while index < range.upperBound {
            if let name = names.name(titledAt: index) ?? names.name(at: index),
                names[name].tokens.lowerBound < range.upperBound
            {
                index = min(range.upperBound, names[name].tokens.upperBound)
                continue
            }
            let word = lower(index)
            if isDash(index) {
                let isNaming = (index + 1...index + 2).contains { names.name(at: $0) != nil }
                guard isNaming || (index + 1 < range.upperBound && lower(index + 1) == "and") else {
                    close(at: index)
                    return segments
                }
            }
            if word == ",", isInDate(index) {
                index += 1
                continue
            }
            if word == "," || isDash(index) {
                if start < index {
                    close(at: index)
                    (isAfterAnd, isAfterComma) = (false, true)
                } else {
                    isAfterComma = true
                }
                start = index + 1
                isInModifier = false
            } else if isConjunction(index, in: range), !isInModifier || leavesModifier(index, in: range, from: start) {
                close(at: index)
                if start < index { isAfterComma = false }
                isAfterAnd = true
                start = index + (word == "as" ? 3 : word == "along" ? 2 : 1)
                if start < range.upperBound, ["by", "from"].contains(lower(start)) { start += 1 }
                index = start - 1
                isInModifier = false
            } else if index > start, GrammarWords.modifierStarts.contains(word) {
                isInModifier = true
            } else if index > start, word == "(", !isInModifier {
                index = endOfBrackets(index, in: range)
                continue
            }
            index += 1
        }
        close(at: range.upperBound)
        return segments
    }

    /// Whether the comma at `index` parts a day and its year: "a March 14, 2019 report".
    func isInDate(_ index: Int) -> Bool {
        guard index > 1, index + 1 < text.tokens.count else { return false }
        return text.tokens[index - 1].kind == .number && text.tokens[index + 1].kind == .number
            && text.tokens[index + 1].lower.utf8.count == 4 && text.tokens[index - 2].isCapitalised
    }

    /// The token behind the bracket that closes the one at `index`; the end of `range` where none does.
    private func endOfBrackets(_ index: Int, in range: Range<Int>) -> Int {
        (index..<range.upperBound).first { lower($0) == ")" }.map { $0 + 1 } ?? range.upperBound
    }

    func isConjunction(_ index: Int, in range: Range<Int>) -> Bool {
        switch lower(index) {
        case "or" where index + 1 < range.upperBound && ["more", "less", "fewer", "so"].contains(lower(index + 1)):
            return false
        case "and", "or", "nor", "&": return index > range.lowerBound
        case "as": return index + 2 < range.upperBound && lower(index + 1) == "well" && lower(index + 2) == "as"
        case "along": return index + 1 < range.upperBound && lower(index + 1) == "with"
        default: return false
        }
    }

    /// Whether the words after a conjunction inside a modifier begin another holder.
    private func leavesModifier(_ index: Int, in range: Range<Int>, from start: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        if let name = names.name(at: index + 1) ?? names.name(from: index + 1, to: min(range.upperBound, index + 6)) {
            guard names[name].sort == .person else { return false }
            return names.name(at: start).map { names[$0].sort == .person } ?? false
        }
        let next = lower(index + 1)
        if text.tokens[index + 1].kind == .number { return true }
        let isDetermined = GrammarWords.determiners.contains(next) || next == "others" || next == "by"
        let isAfterName = names.name(endingAt: index) != nil
        return isDetermined && !isAfterName
    }
}
