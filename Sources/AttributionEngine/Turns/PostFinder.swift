import Documents
import Linguistics

/// Finds the posts that an article shows with their signatures, as pages show them: "Goodbye." above "— Ann Lee (@lee)".
struct PostFinder {
    private let text: TokenizedDocument

    init(_ text: TokenizedDocument) { self.text = text }

    /// The posts as turns, in text order: each is the paragraph above a signature.
    func turns() -> [Turn] {
        guard text.tokens.contains(where: { $0.lower.hasPrefix("@") }) else { return [] }
        let blocks = Paragraph.all(of: text)
        return zip(blocks, blocks.dropFirst()).compactMap { post, below in
            guard SpeakerLabel(signature: post.tokens, of: text) == nil else { return nil }
            return SpeakerLabel(signature: below.tokens, of: text).map { Turn(label: $0, content: [post.tokens]) }
        }
    }
}
