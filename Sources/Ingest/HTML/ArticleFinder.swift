import Documents

/// Finds the element of a page that holds the article.
///
/// What pages declare to be something else is left out, then lists and boxes of links by their share of linked text (as
/// Readability does). Of the rest each block counts for the elements around it by the prose in it, or against them:
/// from the top on the search goes down into a child as long as it holds nearly all that counts there, which is the
/// tree's form of choosing the piece of a page with the greatest sum (Pasternack and Roth, WWW 2009).
struct ArticleFinder {
    /// Share of what counts that a child must hold to be gone down into.
    private static let share = 0.85
    /// Letters of prose below which a page is searched again without what its classes say.
    private static let little = 400

    /// Letters of prose that a headline with a link and a summary has at most.
    private static let teaser = 300

    private let heading: Int?

    /// Prepares to find the article under a headline, if it is an element of the page.
    init(heading: Int?) { self.heading = heading }

    /// Leaves clutter out of `page`, and returns the element that holds the article; nil when nothing reads as one.
    func find(in page: inout HTMLPage) -> Int? {
        let whole = page
        leaveOutDeclared(of: &page)
        var prose = page.measure(of: 0).prose
        if prose < Self.little, whole.measure(of: 0).prose > 3 * prose {
            page = whole
            prose = whole.measure(of: 0).prose
        }
        leaveOutLinks(of: &page)
        guard page.measure(of: 0).prose > 0 else { return nil }
        let named = named(in: page)
        if let named, page.tree.nodes[named].name == "article" { return log(around: named, in: page) ?? named }
        return narrowed(from: named ?? 0, in: page)
    }

    private func leaveOutDeclared(of page: inout HTMLPage) {
        let tree = page.tree
        let bodies = tree.nodes.indices.filter { Self.isBody($0, in: tree) }
        let prose = page.measure(of: 0).prose
        for node in tree.nodes.indices where !page.leftOut[node] && !tree.nodes[node].isText {
            guard !isKept(node, with: bodies, in: tree) else { continue }
            if Clutter.isDeclared(node, in: tree) {
                page.leaveOut(node)
            } else if Clutter.isWeaklyDeclared(node, in: tree), page.measure(of: node).prose * 3 < prose {
                page.leaveOut(node)
            }
        }
        page.measure()
    }

    /// Elements that hold the headline or the body that the page names are no clutter, whatever they are called.
    private func isKept(_ node: Int, with bodies: [Int], in tree: MarkupTree) -> Bool {
        if ["html", "body", "main", "#root"].contains(tree.nodes[node].name) { return true }
        if let heading, tree.isInside(heading, node) { return true }
        let next = bodies.partitioned { $0 >= node }
        return bodies.indices.contains(next) && tree.isInside(bodies[next], node)
    }

    private static func isBody(_ node: Int, in tree: MarkupTree) -> Bool {
        ["itemprop", "name"].contains { tree.attribute($0, of: node)?.lowercased() == "articlebody" }
    }

    private func leaveOutLinks(of page: inout HTMLPage) {
        let tree = page.tree
        let prose = page.measure(of: 0).prose
        for node in tree.nodes.indices where !page.leftOut[node] && Self.boxes.contains(tree.nodes[node].name) {
            let measure = page.measure(of: node)
            guard measure.linkBlocks > 1, measure.prose * 2 < prose else { continue }
            if let heading, tree.isInside(heading, node) { continue }
            if measure.linkHeadings > 1, measure.prose < Self.teaser * measure.linkHeadings { page.leaveOut(node) }
            let limit = measure.linkBlocks > 2 ? 3 : 2
            if measure.linked * limit >= measure.letters { page.leaveOut(node) }
        }
        page.measure()
    }

    private static let boxes: Set<String> = [
        "div", "dl", "ol", "section", "table", "tbody", "td", "tr", "ul", "aside", "article", "center", "form",
        "header",
    ]

    /// The element that the page itself calls the article, when most of the prose is in it.
    private func named(in page: HTMLPage) -> Int? {
        let tree = page.tree
        let prose = page.measure(of: 0).prose
        var best: (node: Int, prose: Int)?
        for node in tree.nodes.indices where !page.leftOut[node] {
            let isNamed =
                ["article", "main"].contains(tree.nodes[node].name)
                || tree.attribute("role", of: node) == "main"
            guard isNamed else { continue }
            let inside = page.measure(of: node).prose
            // The innermost one that holds as much.
            if inside * 2 > prose, inside * 20 >= (best?.prose ?? 0) * 19 { best = (node, inside) }
        }
        return best?.node
    }

    /// The element around an `article` that is one entry of several below the headline, as in a live blog; nil for others.
    private func log(around article: Int, in page: HTMLPage) -> Int? {
        let tree = page.tree
        if let heading, heading > article { return nil }
        let parent = tree.nodes[article].parent
        let entries = tree.children(of: parent).filter { node in
            tree.nodes[node].name == "article" && !page.leftOut[node] && page.measure(of: node).prose > 0
                && page.measure(of: node).linked * 3 < page.measure(of: node).letters
        }
        return entries.count > 1 ? parent : nil
    }

    private func narrowed(from node: Int, in page: HTMLPage) -> Int {
        let tree = page.tree
        var node = node
        while true {
            let held = max(0, page.measure(of: node).value)
            var best: (node: Int, value: Int)?
            for child in tree.children(of: node) where !page.leftOut[child] && !tree.nodes[child].isText {
                guard HTMLElements.isBlock(tree.nodes[child].name) || tree.nodes[child].end > child + 2 else {
                    continue
                }
                let value = page.measure(of: child).value
                if value > best?.value ?? 0 { best = (child, value) }
            }
            guard let best, Double(best.value) >= Self.share * Double(held),
                !Self.leaves.contains(tree.nodes[best.node].name)
            else { return node }
            node = best.node
        }
    }

    /// Elements that are a piece of an article, never all of it.
    private static let leaves: Set<String> = ["p", "li", "blockquote", "figure", "figcaption", "h1", "h2", "h3"]
}
