import Screen

/// A play for the reader: an article, and keys with the screens they lead to, as a text file.
///
///     # What the play shows.
///     file: seeds/article.txt
///     size: 80x24
///     > j j ]a <Enter>
///     |the screen, row by row …                |
///     :the styles, a letter a cell …
///     =a actor 0, bold
///     !copy a text that the reader gives to the clipboard
///
/// Keys are typed one character after the other; named ones stand in angle brackets as `Key.label` writes them.
/// `<analysis>` lets the analysis arrive in a play that begins with `analysis: later`, `<80x24>` resizes. Several lines
/// `file:` are several files.
public struct Screenplay: Hashable, Sendable {
    /// Keys, then the screen that must follow.
    public struct Step: Hashable, Sendable {
        /// What is typed, as written in the file.
        public var keys: String
        /// The expected scene: screen rows, style rows, legend and what is asked, as written; empty before the first
        /// drawing.
        public var expected: [String]
    }

    /// Lines that say what the play shows.
    public var about: [String]
    /// The articles' paths, relative to the package; not empty.
    public var files: [String]
    /// Size of the screen at the beginning.
    public var size: Size
    /// Whether the analysis arrives by `<analysis>` only.
    public var analysesLater: Bool
    /// Name of the picture drawn from the last screen, if any.
    public var picture: String?
    /// The steps.
    public var steps: [Step]

    /// Parses a play; fails with the number of the first line that is wrong, from 1.
    public static func parse(_ text: String) -> Result<Screenplay, ScreenplayError> {
        var play = Screenplay(
            about: [], files: [], size: Size(columns: 80, rows: 24), analysesLater: false, picture: nil, steps: [])
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard play.take(String(line)) else { return .failure(ScreenplayError(line: number + 1)) }
        }
        return play.files.isEmpty ? .failure(ScreenplayError(line: 1)) : .success(play)
    }

    private mutating func take(_ line: String) -> Bool {
        if line.isEmpty { return true }
        if line.hasPrefix("#") {
            about.append(line)
        } else if line.hasPrefix("> ") || line == ">" {
            steps.append(Step(keys: String(line.dropFirst(2)), expected: []))
        } else if let first = line.first, "|:=!".contains(first), !steps.isEmpty {
            steps[steps.count - 1].expected.append(line)
        } else if let value = value(of: "file", in: line) {
            files.append(value)
        } else if let value = value(of: "size", in: line), let size = Size(written: value) {
            self.size = size
        } else if value(of: "analysis", in: line) == "later" {
            analysesLater = true
        } else if let value = value(of: "picture", in: line) {
            picture = value
        } else {
            return false
        }
        return true
    }

    private func value(of name: String, in line: String) -> String? {
        line.hasPrefix(name + ": ") ? String(line.dropFirst(name.count + 2)) : nil
    }

    /// The play as text, with the given screens in place of the expected ones.
    public func written(with screens: [[String]]) -> String {
        var lines = about + files.map { "file: \($0)" } + ["size: \(size.columns)x\(size.rows)"]
        if analysesLater { lines.append("analysis: later") }
        if let picture { lines.append("picture: \(picture)") }
        for (step, screen) in zip(steps, screens) {
            lines += ["", step.keys.isEmpty ? ">" : "> \(step.keys)"] + screen
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// A line of a play that can't be read.
public struct ScreenplayError: Error, Hashable, Sendable {
    /// The line's number, from 1.
    public var line: Int
}

extension Size {
    /// A size as plays write it: `80x24`.
    init?(written: String) {
        let sides = written.split(separator: "x").compactMap { Int($0) }
        guard sides.count == 2 else { return nil }
        self.init(columns: sides[0], rows: sides[1])
    }
}
