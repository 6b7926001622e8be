import Documents

/// The article of a page, or of the piece of HTML that a feed's entry holds.
struct HTMLArticle {
    private static let nothingFound = "no article found in the page: all its text is shown"
    private static let isLeftOut = "the page is too long or too deep: its end is left out"

    private(set) var text: ArticleText
    /// What the reader should know about how the text was taken, in a line.
    private(set) var notice: String?

    /// Blocks of prose before whose last one author and date are looked for.
    private static let opening = 3

    /// Takes the article out of a page.
    init(page tree: MarkupTree) {
        let metadata = PageMetadata(tree)
        var page = HTMLPage(tree)
        let head = PageHead(page, metadata)
        notice = tree.isCut ? Self.isLeftOut : nil
        let unread = page

        let body = ArticleFinder(heading: head.heading).find(in: &page)
        guard let body else {
            page = unread
            notice = notice ?? Self.nothingFound
            for heading in head.repeats { page.leaveOut(heading) }
            page.measure()
            var writer = PageWriter(page, address: metadata.address)
            if let title = head.title { writer.write(title, as: .title, link: metadata.address) }
            writer.write(page.blocks.indices)
            text = writer.article
            return
        }
        let prose = page.blocks(below: body).filter { page.blocks[$0].isProse }.prefix(Self.opening)
        let end = prose.last.map { page.blocks[$0].nodes.lowerBound } ?? 0
        let date = PageHead.date(in: page, before: end)
        let dateline = date.map { page.string(of: $0) }
        if let date { page.leaveOut(date) }
        let byline = PageHead.byline(in: page, before: end)
        let author = byline.map { page.string(of: $0) }
        if let byline { page.leaveOut(byline) }
        for note in PageHead.notes(in: page, before: end) { page.leaveOut(note) }
        for heading in head.repeats { page.leaveOut(heading) }
        page.measure()

        let choice = BlockChoice(page, article: body, isAfter: head.heading)
        let lines = Set(choice.blocks.compactMap { choice.line($0) })
        let isWire = head.isWindowTitle && choice.beginsPreformatted
        var writer = PageWriter(page, address: metadata.address)
        if let title = head.title, !isWire { writer.write(title, as: .title, link: metadata.address) }
        if let author = author ?? (lines.contains(.byline) ? nil : metadata.author.map { "By \($0)" }) {
            writer.write(author.withoutMarksAround, as: .byline)
        }
        if let date = dateline ?? (lines.contains(.dateline) ? nil : metadata.date) {
            writer.write(date.withoutMarksAround, as: .dateline)
        }
        writer.write(choice)
        text = writer.article
    }

    /// Takes all that is to be read in a tree, below what is known of it.
    init(entry tree: MarkupTree, _ known: KnownMetadata) {
        let page = HTMLPage(tree)
        notice = tree.isCut ? Self.isLeftOut : nil
        var writer = PageWriter(page, address: known.address)
        if let title = known.title { writer.write(title, as: .title, link: known.address) }
        if let author = known.author { writer.write("By \(author)", as: .byline) }
        if let date = known.date { writer.write(date, as: .dateline) }
        writer.write(BlockChoice(page, article: 0, isAfter: nil))
        text = writer.article
    }
}

extension String {
    /// Without blanks, bars, dots and commas at its ends.
    fileprivate var withoutMarksAround: String {
        let marks: Set<Character> = [" ", "|", "·", "•", ",", "/", "-", "–", "—"]
        return String(String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()))
    }
}
