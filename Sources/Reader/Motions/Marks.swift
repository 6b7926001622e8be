/// The letters that a reader gave to sentences.
struct Marks: Hashable, Sendable {
    /// Sentences, by letter.
    private(set) var sentences: [Character: Int] = [:]

    /// Letters that can be marks: a–z and A–Z.
    static func isLetter(_ character: Character) -> Bool { character.isASCII && character.isLetter }

    /// The sentence with a letter.
    subscript(letter: Character) -> Int? {
        get { sentences[letter] }
        set { if Self.isLetter(letter) { sentences[letter] = newValue } }
    }

    /// Letters and sentences, in the order of the text.
    var inOrder: [(letter: Character, sentence: Int)] {
        sentences.map { (letter: $0.key, sentence: $0.value) }
            .sorted { ($0.sentence, $0.letter) < ($1.sentence, $1.letter) }
    }
}
