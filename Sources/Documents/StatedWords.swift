extension Document {
    /// The words that an attribution ascribes, as lists quote them: behind a cue that denies them, which alone would say
    /// the opposite ("“denied”: the bridge was unsafe").
    public func stated(_ attribution: Attribution) -> String {
        let content = words(attribution.content)
        let cue = words(attribution.cue)
        let isDenied = cue.split { !$0.isLetter && $0 != "'" && $0 != "’" }.contains { word in
            let word = word.lowercased()
            return Self.denying.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
        }
        return isDenied ? "“\(cue)”: \(content)" : content
    }

    private static let denying: Set<String> = [
        "denied", "denies", "deny", "denying", "denial", "dismissed", "dismisses", "dismissing", "disputed", "disputes",
        "disputing", "doubted", "doubts", "never", "no", "not", "refuted", "refutes", "refuting", "reject", "rejected",
        "rejecting", "rejects",
    ]
}
