import Documents

/// A text's tokens as PolNeAR's scores count them: words with apostrophes and hyphens inside, and single other characters.
struct TokenSpans {
    /// The bytes of every token, in order.
    let spans: [Span]
    /// Whether the token at the same place begins as a word does; others count for nothing.
    let areWords: [Bool]

    /// Splits `text`.
    init(_ text: [UInt8]) {
        var spans: [Span] = []
        var areWords: [Bool] = []
        var start: Int?
        var joint: Int?
        var offset = 0
        func end() {
            guard let begun = start else { return }
            spans.append(Span(begun, joint ?? offset))
            areWords.append(true)
            if let joint {
                spans.append(Span(joint, offset))
                areWords.append(false)
            }
            start = nil
            joint = nil
        }
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let next = offset + UTF8.width(scalar)
            if WordCharacter.isWord(scalar) {
                if start == nil { start = offset }
                joint = nil
            } else if start != nil, joint == nil, ["’", "'", "-"].contains(scalar) {
                joint = offset
            } else {
                end()
                if !WordCharacter.isSpace(scalar) {
                    spans.append(Span(offset, next))
                    areWords.append(false)
                }
            }
            offset = next
        }
        end()
        self.spans = spans
        self.areWords = areWords
    }

    /// Numbers of the words that `pieces` touch, ascending.
    func words(in pieces: [Span]) -> [Int] {
        var numbers: Set<Int> = []
        for piece in pieces {
            var number = first(endingAfter: piece.start)
            while number < spans.count, spans[number].start < piece.end {
                if areWords[number] { numbers.insert(number) }
                number += 1
            }
        }
        return numbers.sorted()
    }

    private func first(endingAfter offset: Int) -> Int { spans.partitioned { $0.end > offset } }
}
