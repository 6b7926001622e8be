import Documents

/// Where the reader was in a document.
struct ReadingPlace: Hashable, Sendable {
    /// The document.
    var document: DocumentID
    /// Index of the current sentence.
    var sentence: Int
    /// What was selected.
    var selection: NamedSelection
    /// Where the reader jumped from.
    var jumps: JumpList
    /// The marked sentences.
    var marks: Marks
}

extension Model {
    /// The place to come back to.
    var place: ReadingPlace {
        ReadingPlace(
            document: reading.document.id, sentence: current, selection: namedSelection, jumps: jumps, marks: marks)
    }

    /// Opens another file: the search goes on in it, and a file seen before opens where it was left, in this run or else
    /// in an earlier one.
    mutating func open(_ reading: Reading, file: Int, files: Int, bookmark: Bookmark?) {
        shelf[self.file] = place
        var next = Model(reading, file: file, files: files, size: size, settings: settings)
        next.shelf = shelf
        next.list = list
        next.list.isOpen = false
        next.focus = focus
        next.order = order
        next.searches = searches
        next.commands = commands
        if !search.query.isEmpty {
            next.search = Search(search.query, in: reading.document.text, isBackward: search.isBackward)
            next.search.isShown = search.isShown
        }
        if let place = shelf[file], place.document == reading.document.id {
            next.jump(to: place.sentence)
            next.earlier = place.selection
            next.jumps = place.jumps
            next.marks = place.marks
        } else {
            next.resume(at: bookmark)
        }
        if let landing, landing.file == file, landing.document == reading.document.id {
            next.jump(to: landing.sentence)
            next.departures = departures
            if landing == departures.last {
                next.departures.removeLast()
            } else {
                next.departures.append(Landing(file: self.file, document: self.reading.document.id, sentence: current))
                next.jumps = JumpList()
            }
        }
        self = next
    }
}
