/// Brings the spellings of a name together.
enum Folding {
    /// `lower` without accents, full stops and a leading Arabic article: "kaczyński" and "kaczynski" are one key,
    /// so are "al-amin" and "amin", "u.s." and "us".
    static func key(_ lower: String) -> String {
        var folded = ""
        folded.reserveCapacity(lower.utf8.count)
        for scalar in lower.unicodeScalars {
            if scalar.value < 0x80 {
                if scalar != "." { folded.unicodeScalars.append(scalar) }
            } else if scalar.value != 0x200d {
                folded.unicodeScalars.append(base(of: scalar))
            }
        }
        for article in ["al-", "el-"] where folded.hasPrefix(article) && folded.utf8.count > 5 {
            return String(folded.dropFirst(3))
        }
        return folded
    }

    /// The letter under the accents of `scalar`, from its Unicode name ("LATIN SMALL LETTER N WITH ACUTE").
    private static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard scalar.value < 0x250 || (0x1e00..<0x1f00).contains(scalar.value), let name = scalar.properties.name else {
            return scalar
        }
        let words = name.split(separator: " ")
        guard words.count > 4, words[0] == "LATIN", words[4] == "WITH", words[3].utf8.count == 1 else { return scalar }
        return words[3].lowercased().unicodeScalars.first ?? scalar
    }
}
