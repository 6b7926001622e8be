/// How a page looks: by itself on light and dark ground, and on paper.
enum HTMLStyle {
    /// The style sheet with the inks of `looks`.
    static func sheet(_ looks: PageLooks) -> String {
        let inks = zip(looks.light, looks.dark).enumerated().map { number, ink in
            ".ink\(number) { --light: \(ink.0); --dark: \(ink.1) }"
        }
        return ([common] + inks).joined(separator: "\n")
    }

    private static let common = """
        :root { color-scheme: light dark; --light: #333; --dark: #ccc }
        body { max-width: 42rem; margin: 0 auto; padding: 1rem 1rem 8rem; font: 1.1rem/1.7 Georgia, serif }
        h1, h2 { line-height: 1.25 }
        .aside { font-style: italic }
        .claim { text-decoration: underline 2px var(--ink); text-underline-offset: .25em }
        .part { text-decoration-style: dotted; text-underline-offset: .5em }
        .claim, .tag { --ink: var(--light) }
        .tag { color: var(--ink); font: bold .75rem/1 sans-serif }
        .why { display: none; position: fixed; inset: auto 0 0; z-index: 1; min-height: 4.5em; padding: .7rem 1rem;
          background: Canvas; color: CanvasText; border-top: 3px solid var(--ink); font: .9rem/1.5 sans-serif }
        .why b { color: var(--ink) }
        .claim:focus { outline: 2px solid var(--ink); outline-offset: 2px }
        .claim:focus > .why { display: block }
        .claim:hover > .why { display: block; z-index: 2 }
        .part:focus > .why, .part:hover > .why { z-index: 3 }
        a { color: inherit }
        table { margin-top: 2rem; border-collapse: collapse; font: .9rem/1.5 sans-serif }
        th, td { padding: .2rem .8rem .2rem 0; text-align: start }
        @media (prefers-color-scheme: dark) { .claim, .tag { --ink: var(--dark) } }
        @media print {
          .claim, .tag { --ink: var(--light) }
          .why { display: none !important }
          .claim > .tag { font-size: 0 }
          .claim > .tag::after { content: "[" attr(title) "]"; font-size: .7rem }
          p, tr { break-inside: avoid }
        }
        """
}
