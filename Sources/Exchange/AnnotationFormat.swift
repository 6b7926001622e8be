/// How annotations are written.
public enum AnnotationFormat: String, Hashable, Sendable, CaseIterable {
    /// Each sentence with the chain of its holders in the margin.
    case text
    /// One array of all documents, indented.
    case json
    /// One document a line.
    case jsonl
}
