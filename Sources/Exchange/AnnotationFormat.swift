/// How annotations are written.
public enum AnnotationFormat: String, Hashable, Sendable, CaseIterable {
    /// Each sentence with the chain of its holders in the margin.
    case text
    /// A line a sentence, with its holder in words before it.
    case plain
    /// One array of all documents, indented.
    case json
    /// One document a line.
    case jsonl
}
