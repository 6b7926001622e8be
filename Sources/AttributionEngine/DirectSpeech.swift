import Documents

/// Gives the quotations that no cue of their sentence took to the speaker whose speech goes on.
struct DirectSpeech {
    let reading: Reading

    /// Appends to `drafts`, in text order, the quotations that belong to them.
    func extend(_ drafts: inout [Draft]) {
    }
}
