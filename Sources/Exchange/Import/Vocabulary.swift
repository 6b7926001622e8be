/// The words that stand for kinds, forms and rules in files.
enum Vocabulary {
    /// The value that `word` stands for.
    /// - Throws: when it is none of them.
    static func value<Value: RawRepresentable & CaseIterable>(
        _ word: String
    ) throws(ImportError) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: word) else {
            let words = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw ImportError("“\(word.prefix(40))” is none of \(words)")
        }
        return value
    }
}
