/// What is on a page beside the article.
enum Clutter {
    /// Whether nobody sees an element's text.
    static func isUnseen(_ node: Int, in tree: MarkupTree) -> Bool {
        let name = tree.nodes[node].name
        guard !tree.nodes[node].attributes.isEmpty || HTMLElements.unread.contains(name) else { return false }
        if HTMLElements.unread.contains(name) { return true }
        guard name != "html", name != "body" else { return false }
        if tree.attribute("hidden", of: node) != nil || tree.attribute("aria-hidden", of: node) == "true" {
            return true
        }
        let style = tree.attribute("style", of: node)?.lowercased().filter { $0 != " " } ?? ""
        if style.contains("display:none") || style.contains("visibility:hidden") { return true }
        return !Hints(node, in: tree).words.isDisjoint(with: ["sr-only", "screen-reader", "visually-hidden"])
    }

    /// Whether an element says by its name, role or class that it isn't the article.
    static func isDeclared(_ node: Int, in tree: MarkupTree) -> Bool {
        let name = tree.nodes[node].name
        if elements.contains(name) { return true }
        if name == "footer" {
            let around = tree.nodes[tree.nodes[node].parent].name
            return around != "blockquote"
        }
        if let role = tree.attribute("role", of: node), roles.contains(role.lowercased()) { return true }
        let hints = Hints(node, in: tree)
        return !(paragraphs.contains(name) ? hints.wholes : hints.heads).isDisjoint(with: words)
    }

    /// Pieces of text, whose classes may say what the text is about.
    private static let paragraphs: Set<String> = ["p", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"]

    /// Whether an element that holds prose too is declared by words that pages also use for what is around an article.
    static func isWeaklyDeclared(_ node: Int, in tree: MarkupTree) -> Bool {
        !Hints(node, in: tree).words.isDisjoint(with: weakWords)
    }

    /// Whether a paragraph of the article's is nothing but a label or an invitation.
    static func isBoilerplate(_ text: String, isLinked: Bool) -> Bool {
        let plain = text.lowercased().filter { $0.isLetter || $0 == " " || $0 == ":" }
        let words = plain.split(separator: " ").joined(separator: " ")
        if labels.contains(words) || isImprint(text) { return true }
        if words.hasPrefix("the post "), words.contains(" appeared first on ") { return true }
        return isLinked && invitations.contains { words.hasPrefix($0) }
    }

    private static func isImprint(_ text: String) -> Bool {
        let small = text.prefix(200).lowercased()
        return text.utf8.count < 200
            && (small.hasPrefix("©") || small.hasPrefix("copyright ") || small.contains("all rights reserved"))
    }

    private static let elements: Set<String> = ["nav", "aside", "menu", "dialog"]

    private static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alertdialog", "alert", "menu",
        "menubar", "tablist", "toolbar",
    ]

    private static let words: Set<String> = [
        "ad", "ads", "adbox", "addthis", "adslot", "adunit", "advert", "advertisement", "advertisements",
        "advertising", "adverts", "breadcrumb", "breadcrumbs", "ccpa", "comment", "commentlist", "comments", "consent",
        "cookie", "cookies", "disqus", "donate", "donation", "footer", "gdpr", "gpt", "masthead", "menu", "nav",
        "navbar", "navigation", "newsletter", "newsletters", "outbrain", "pagination", "pager", "pingbacks", "promo",
        "promoted", "promos", "promotion", "recirc", "recirculation", "recommended", "recommendations", "related",
        "replies", "respond", "share", "sharebar", "sharedaddy", "sharing", "sidebar", "signup", "skip", "social",
        "sponsor", "sponsored", "sponsors", "subscribe", "taboola", "taglist", "tags", "toolbar", "trackbacks",
        "trending", "zergnet", "also-read", "email-signup", "most-popular", "most-read", "most-viewed", "more-from",
        "more-news", "more-on", "more-stories", "read-also", "read-more", "read-next", "see-also", "up-next",
        "you-may", "you-might", "author-bio", "about-author", "latest-news", "top-stories", "around-web",
    ]

    private static let weakWords: Set<String> = [
        "banner", "feedback", "login", "modal", "overlay", "popular", "popup", "poll", "rating", "subscription",
        "survey", "tools", "widget", "widgets", "teaser", "teasers", "card", "cards", "rail", "copyright", "legal",
    ]

    private static let labels: Set<String> = [
        "advertisement", "advertisements", "advertising", "article continues below",
        "article continues after advertisement", "continue reading", "continue reading below", "email", "print",
        "read more", "related", "related articles", "related stories", "scroll to continue", "share",
        "share on facebook", "share on twitter", "share this", "share this article", "share this story", "sponsored",
        "story continues below", "story continues below advertisement", "this article is more than  year old",
        "loading", "tweet", "view comments", "leave a comment", "top", "back to top", "skip to content", "save",
        "copy link", "listen", "close", "click here", "subscribe now", "sign up", "sign in", "menu",
    ]

    private static let invitations: [String] = [
        "also read", "click here", "continue reading", "follow us", "more:", "read also", "read more", "read:",
        "related:", "see also", "see more", "sign up", "subscribe", "watch:", "read next", "tags:", "topics:",
        "filed under", "share this",
    ]
}
