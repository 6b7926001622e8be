import Documents

/// A sentence of another file that the reader goes to, or came from.
struct Landing: Hashable, Sendable {
    /// Number of the file.
    var file: Int
    /// The document that was in it.
    var document: DocumentID
    /// Index of the sentence.
    var sentence: Int
}
