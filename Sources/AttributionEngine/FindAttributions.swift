import Documents
import Linguistics

/// The attributions of a document as spans, in the order of their first content byte, a parent before its children.
public func findAttributions(_ text: TokenizedDocument) -> [FoundAttribution] {
    []
}
