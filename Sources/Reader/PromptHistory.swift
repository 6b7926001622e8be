/// The lines typed in a prompt, to be brought back.
struct PromptHistory: Hashable, Sendable {
    /// Lines kept at most; the oldest go first.
    static let limit = 100

    /// Oldest first, each once.
    private(set) var lines: [String] = []
    /// The line brought back last; the count while the new one is typed.
    private var place = 0
    /// The new line, while an older one is shown.
    private var draft = ""

    /// The latest line.
    var latest: String? { lines.last }

    /// Adds a line that was typed to its end.
    mutating func add(_ line: String) {
        guard !line.isEmpty else { return }
        lines.removeAll { $0 == line }
        lines.append(line)
        if lines.count > Self.limit { lines.removeFirst() }
        place = lines.count
    }

    /// The line before the one that is shown; the oldest again at the end.
    mutating func older(than shown: String) -> String {
        if place == lines.count { draft = shown }
        guard place > 0 else { return shown }
        place -= 1
        return lines[place]
    }

    /// The line after the one that is shown; the new one at the end.
    mutating func newer(than shown: String) -> String {
        guard place < lines.count else { return shown }
        place += 1
        return place == lines.count ? draft : lines[place]
    }
}
