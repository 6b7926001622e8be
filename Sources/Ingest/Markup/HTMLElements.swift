/// What elements are to a reader of the page.
enum HTMLElements {
    /// Those that begin a line of their own.
    static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
        "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// Blocks, and what breaks a line without being one.
    static let breaking = blocks.union(["br"])

    /// Headings.
    static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]

    /// Those whose text nobody sees, or that are there to be clicked.
    static let unread: Set<String> = [
        "head", "script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "frame", "noframes",
        "object", "embed", "applet", "audio", "video", "map", "select", "option", "textarea", "input", "button",
        "datalist", "progress", "meter", "link", "meta", "title", "label",
    ]

    /// Whether an element begins a line; those of web components do.
    static func isBlock(_ name: String) -> Bool { blocks.contains(name) || name.utf8.contains(UInt8(ascii: "-")) }
}
