import Documents
import Screen

extension Action {
    /// Whether it moves along a list.
    var isRowMotion: Bool {
        switch self {
        case .nextRow, .previousRow, .firstRow, .lastRow: true
        default: false
        }
    }

    /// Whether it leaves a place that one may want to come back to; walking on sentence by sentence, or page by page,
    /// doesn't.
    var isJump: Bool {
        switch self {
        case .firstSentence, .lastSentence, .nextClaim, .previousClaim, .nextAttribution, .previousAttribution,
            .nextAttributed, .previousAttributed, .nextUncertain, .previousUncertain, .nextHit, .previousHit, .goIn:
            true
        default: isRowMotion
        }
    }
}

extension Model {
    /// Goes back in the jump list, and to the file that the reader came from at its end, or forward by negative steps;
    /// says where the reader is then.
    mutating func moveInJumps(by steps: Int) -> [Effect] {
        let place = steps > 0 ? jumps.back(by: steps, from: current) : jumps.forward(by: -steps, from: current)
        guard let place else {
            if steps > 0, let departure = departures.last {
                landing = departure
                return [.open(departure.file)]
            }
            let other = settings.keymap.way(to: steps > 0 ? .jumpForward : .jumpBack)
            message =
                steps > 0
                ? "no place further back: \(other) goes forward" : "no place further forward: \(other) goes back"
            return []
        }
        jump(to: place)
        let ahead = jumps.ahead
        let forward = settings.keymap.way(to: .jumpForward)
        message = "sentence \(current + 1)" + (ahead > 0 ? ": \(forward) goes forward (\(ahead))" : "")
        return []
    }

    /// Takes the letter after `m` or `'`.
    mutating func take(letter key: Key, for action: Action) {
        guard case .character(let scalar) = key else {
            if key != .escape { message = "a mark is a letter from a to z, or A to Z" }
            return
        }
        let letter = Character(scalar)
        if action == .mark { mark(letter) } else { goToMark(letter) }
    }

    private mutating func mark(_ letter: Character) {
        guard Marks.isLetter(letter) else {
            message = "a mark is a letter from a to z, or A to Z"
            return
        }
        guard !sentences.isEmpty else { return }
        marks[letter] = current
        message = "sentence \(current + 1) is \(letter) now: '\(letter) comes back to it"
    }

    /// `'` twice goes to where the latest jump came from.
    private mutating func goToMark(_ letter: Character) {
        let target = letter == "'" ? jumps.before : marks[letter]
        guard let target else {
            message =
                letter == "'"
                ? "nothing was jumped from yet: searches and jumps are"
                : "no sentence is \(letter): m\(letter) makes one"
            return
        }
        let left = current
        jump(to: target)
        noteJump(from: left)
    }

    /// Keeps where the reader was, when it is elsewhere now.
    mutating func noteJump(from sentence: Int) {
        if current != sentence { jumps.leave(sentence) }
    }
}
