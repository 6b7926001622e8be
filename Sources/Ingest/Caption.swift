/// The text under a picture, told from its first words.
enum Caption {
    /// Whether a block opens as captions do: "File photo: …", "In this March 3 photo, …".
    static func isWhole(_ glance: Glance) -> Bool {
        let openings: [StaticString] = [
            "photo:", "picture:", "pictured:", "image:", "caption:", "file photo", "file picture", "file image",
            "file - ",
        ]
        if openings.contains(where: { glance.begins(with: $0) }) { return true }
        guard glance.begins(with: "in this ") else { return false }
        let phrase = Phrase(glance.span, of: glance.text)
        return (2..<10).contains { ["photo", "photograph"].contains(phrase.plain($0)) }
    }
}
