/// Takes the endings of English words off, lightly: plurals by the S-stemmer (Harman, How effective is suffixing?, 1991),
/// then "ed", "ing" and a silent "e", so that "kills", "killed" and "killings" are one word.
enum Stem {
    /// The stem of a word in lower case; words of other scripts, with digits, or short ones stay as they are.
    static func of(_ word: String) -> String {
        var bytes = Array(word.utf8)
        guard bytes.count > 3, bytes.allSatisfy({ $0 >= 0x61 && $0 <= 0x7a }) else { return word }
        dropPlural(&bytes)
        dropEnding(&bytes)
        if bytes.count > 3, bytes.last == UInt8(ascii: "e") { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func dropPlural(_ word: inout [UInt8]) {
        if ends(word, "ies"), word.count > 4 {
            word.removeLast(3)
            word.append(UInt8(ascii: "y"))
        } else if ends(word, "s"), !["us", "ss", "is"].contains(where: { ends(word, $0) }) {
            word.removeLast()
        }
    }

    private static func dropEnding(_ word: inout [UInt8]) {
        guard let ending = ["ing", "ed"].first(where: { ends(word, $0) }) else { return }
        let rest = word.dropLast(ending.utf8.count)
        guard rest.count > 2, rest.contains(where: isVowel) else { return }
        word = Array(rest)
        // "stopped" is "stop", but "called" "call" and "passed" "pass".
        if let last = word.last, word.count > 3, word[word.count - 2] == last, !isVowel(last),
            ![UInt8(ascii: "l"), UInt8(ascii: "s"), UInt8(ascii: "z")].contains(last)
        {
            word.removeLast()
        }
    }

    private static func ends(_ word: [UInt8], _ ending: String) -> Bool {
        word.count > ending.utf8.count && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
        [
            UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"),
        ]
        .contains(byte)
    }
}
