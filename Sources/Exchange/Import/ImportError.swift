/// Why annotations can't be taken for a document's.
public struct ImportError: Error, Hashable, Sendable {
    /// What is wrong, in a few words without controls.
    public let reason: String

    /// Characters of a reason at most: a line of a file may be long.
    private static let longest = 200

    /// Makes an error; `reason` may quote the file.
    init(_ reason: String) {
        self.reason = Controls.asOneLine(String(reason.prefix(Self.longest)))
    }

    /// The annotations belong to another text.
    public static let otherText = ImportError("belongs to another text - export it anew from this one")
}
