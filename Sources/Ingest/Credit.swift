import Documents

/// Who took a picture, and who wrote and edited a report.
enum Credit {
    /// Bytes at the end of a block in which a picture's credit stands.
    private static let longest = 120
    private static let agencies: Set<String> = [
        "reuters", "ap", "afp", "upi", "epa", "efe", "xinhua", "tass", "dpa", "ansa", "bloomberg", "getty images",
        "getty",
        "ap photo", "handout", "pool", "anadolu", "anadolu agency", "zuma", "zuma press", "shutterstock", "alamy",
        "nurphoto",
        "sipa", "sipa usa", "pa wire", "pa", "wikimedia commons", "wikimedia", "corbis", "flickr", "afp-getty images",
    ]
    private static let connectives: Set<String> = [
        "by", "of", "for", "via", "and", "the", "de", "van", "von", "der", "al", "el", "la", "da", "di", "in",
        "courtesy",
    ]
    private static let markers: Set<String> = ["photo", "photos", "image", "images", "photograph", "picture", "credit"]
    private static let tasks: Set<String> = [
        "reporting", "editing", "writing", "edited", "reported", "written", "compiled", "produced",
    ]
    private static let taskWords: Set<String> = connectives.union(tasks).union([
        "additional", "with", "on", "to", "from",
    ])

    /// Whether `phrase`, a whole block that `mayNameStaff`, names who reported, wrote or edited: "(Editing by Ann Lee)".
    static func namesStaff(_ phrase: Phrase) -> Bool {
        let first = phrase.plain(0)
        let task = first == "additional" ? 1 : 0
        if tasks.contains(phrase.plain(task)), phrase.plain(task + 1) == "by", phrase.words.count > task + 2 {
            let isCapitalised = phrase.isCapitalised(task + 2)
            return isCapitalised && (phrase.word(0).hasPrefix("(") || phrase.isCapitalised(except: taskWords))
        }
        let last = phrase.words.count - 1
        guard phrase.isCapitalised(0), phrase.words.count <= 30 else { return false }
        return phrase.plain(last) == "report" && phrase.plain(last - 1) == "this"
            && phrase.plain(last - 3) == "contributed"
            || phrase.plain(last) == "reporting" && phrase.plain(last - 1) == "contributed"
    }

    /// Whether a block may name who reported, wrote or edited.
    static func mayNameStaff(_ glance: Glance) -> Bool {
        glance.begins(with: "(") || glance.begins(with: "reporting by") || glance.begins(with: "editing by")
            || glance.begins(with: "writing by") || glance.begins(with: "additional ")
            || glance.begins(with: "edited by")
            || glance.begins(with: "reported by") || glance.begins(with: "written by")
            || glance.begins(with: "compiled by")
            || glance.begins(with: "produced by") || glance.ends(with: "this report.")
            || glance.ends(with: "reporting.")
    }

    /// Whether a block may end with a picture's credit.
    static func mayHoldPicture(_ glance: Glance) -> Bool {
        glance.text.withUnsafeBufferPointer { text in
            let tail = UnsafeBufferPointer(
                rebasing: text[max(glance.span.start, glance.span.end - longest)..<glance.span.end])
            return tail.indices.contains { offset in
                switch tail[offset] {
                case UInt8(ascii: "/"): isCapital(after: offset, in: tail)
                case 0xa9: offset > 0 && tail[offset - 1] == 0xc2
                case UInt8(ascii: ":"): offset > 4 && "otehs".utf8.contains(tail[offset - 1])
                case UInt8(ascii: "y"):
                    offset > 6 && tail[offset - 1] == UInt8(ascii: "b") && isCapital(after: offset + 1, in: tail)
                default: false
                }
            }
        }
    }

    private static func isCapital(after offset: Int, in tail: UnsafeBufferPointer<UInt8>) -> Bool {
        offset + 1 < tail.count && ((0x41...0x5a).contains(tail[offset + 1]) || tail[offset + 1] >= 0xc3)
    }

    /// Offset at which the picture's credit begins that ends the block, or nil: "… on Monday. Reuters/Handout".
    static func pictureStart(_ phrase: Phrase) -> Int? {
        if let open = bracketed(phrase) { return open }
        let count = phrase.words.count
        for start in stride(from: count - 1, through: max(0, count - 9), by: -1) {
            let tail = phrase.suffix(from: start)
            if isMarked(tail) { return tail.span.start }
            let begins = start == 0 || [0x2e, 0x21, 0x3f, 0x29].contains(phrase.text[phrase.words[start - 1].end - 1])
            if begins, namesAgency(tail.string), tail.isCapitalised(except: connectives) { return tail.span.start }
        }
        return nil
    }

    /// "(AP Photo/Ann Lee)", "(Photo by Ann Lee)", "(Ann Lee/AFP/Getty Images.)" at the end.
    private static func bracketed(_ phrase: Phrase) -> Int? {
        guard let last = phrase.words.last, phrase.text[last.range].contains(0x29) else { return nil }
        let range = max(phrase.span.start, phrase.span.end - longest)..<phrase.span.end
        guard let open = phrase.text[range].lastIndex(of: 0x28) else { return nil }
        let inside = Phrase(Span(open, phrase.span.end), of: phrase.text)
        guard inside.words.count <= 10, inside.isCapitalised(except: connectives) else { return nil }
        return namesAgency(inside.string) || markers.contains(inside.plain(0)) && inside.plain(1) == "by" ? open : nil
    }

    /// "Photo: Ann Lee", "Image by Ann Lee", "© Ann Lee".
    private static func isMarked(_ tail: Phrase) -> Bool {
        guard tail.words.count >= 2, tail.words.count <= 8, tail.isCapitalised(0) else { return false }
        let first = tail.word(0)
        let isMark =
            first.hasPrefix("©") || markers.contains(tail.plain(0)) && (first.hasSuffix(":") || tail.plain(1) == "by")
            || tail.plain(0) == "copyright" && DateWords.isNumber(tail.plain(1))
        return isMark && tail.suffix(from: 1).isCapitalised(except: connectives)
    }

    private static func namesAgency(_ string: String) -> Bool {
        let lower = string.lowercased()
        let parts = lower.split(separator: "/").map { part in
            String(part.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        }
        guard parts.count >= 2, let first = parts.first, let last = parts.last else { return false }
        return agencies.contains(first) || agencies.contains(last)
    }
}
