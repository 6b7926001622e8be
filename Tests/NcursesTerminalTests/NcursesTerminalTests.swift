import Glibc
import PseudoTerminal
import Screen
import Testing

@testable import NcursesTerminal

/// ncurses has one screen a process, so these run one after the other.
@Suite(.serialized) struct NcursesTerminalTests {
    private let line: PseudoTerminal

    init() throws {
        setenv("LC_ALL", "C.UTF-8", 1)
        line = try PseudoTerminal(columns: 40, rows: 6)
    }

    private func open(term: String = "xterm-256color", colours: Bool = true, mouse: Bool = false) throws
        -> NcursesTerminal
    {
        var options = NcursesTerminal.Options(path: line.path, term: term)
        options.colours = colours
        options.mouse = mouse
        return try NcursesTerminal(options)
    }

    private func frame(_ rows: [String], style: Style = .plain) -> Frame {
        var frame = Frame(size: Size(columns: 40, rows: 6))
        for (row, text) in rows.enumerated() {
            var column = 0
            for scalar in text.unicodeScalars {
                let columns = Columns.of(scalar)
                frame.put(Glyph(scalar), columns: columns, at: column, row, style: style)
                column += columns
            }
        }
        return frame
    }

    /// Everything that has arrived when `terminal` has shown `frame`.
    private func show(_ frame: Frame, on terminal: NcursesTerminal) -> [UInt8] {
        let before = line.received.count
        terminal.present(frame)
        line.settle(quiet: 20)
        return Array(line.received[before...])
    }

    private func events(of terminal: NcursesTerminal, typing keys: String) -> [TerminalEvent] {
        line.send(keys)
        var events: [TerminalEvent] = []
        if let first = terminal.nextEvent(wait: true) { events.append(first) }
        while let event = terminal.nextEvent(wait: false) { events.append(event) }
        return events
    }

    /// What reaches the terminal beside a frame when `text` is copied.
    private func copied(_ text: String, term: String) throws -> (taken: Bool, bytes: String) {
        let terminal = try open(term: term)
        let same = frame(["“Talks,” said Ann Lee."])
        _ = show(same, on: terminal)
        let taken = terminal.copy(text)
        return (taken, String(decoding: show(same, on: terminal), as: UTF8.self))
    }

    @Test(arguments: [
        ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
        ("foobar", "Zm9vYmFy"), ("“é” \u{1f525}", "4oCcw6nigJ0g8J+UpQ=="),
    ]) func copiesAsBase64(text: String, base64: String) throws {
        unsetenv("TMUX")
        let sent = try copied(text, term: "xterm-256color")
        #expect(sent.taken && sent.bytes == "\u{1b}]52;c;\(base64)\u{7}")
    }

    @Test(arguments: ["screen-256color", "tmux-256color"]) func copiesPastTmux(term: String) throws {
        setenv("TMUX", "/tmp/tmux-0/default,1,0", 1)
        defer { unsetenv("TMUX") }
        let sequence = "\u{1b}]52;c;Zm9v\u{7}"
        let sent = try copied("foo", term: term)
        #expect(sent.taken && sent.bytes == sequence + "\u{1b}Ptmux;\u{1b}\(sequence)\u{1b}\\")
    }

    @Test func copiesPastScreenInPieces() throws {
        unsetenv("TMUX")
        let text = String(repeating: "abc", count: 100)
        let sequence = "\u{1b}]52;c;" + String(repeating: "YWJj", count: 100) + "\u{7}"
        let sent = try copied(text, term: "screen")
        let pieces = "\u{1b}P\(sequence.prefix(256))\u{1b}\\\u{1b}P\(sequence.dropFirst(256))\u{1b}\\"
        #expect(sent.taken && sent.bytes == sequence + pieces)
    }

    @Test(arguments: ["vt100", "linux", "ansi"]) func copiesNothingToTerminalsWithoutAClipboard(term: String) throws {
        unsetenv("TMUX")
        let sent = try copied("foo", term: term)
        #expect(!sent.taken && sent.bytes.isEmpty)
    }

    @Test func showsAFrame() throws {
        let terminal = try open()
        #expect(terminal.size == Size(columns: 40, rows: 6))
        var frame = frame(["“Talks,” said Ann Lee.", "", "部长 e"])
        frame.cursor = Place(column: 3, row: 2)
        _ = show(frame, on: terminal)
        #expect(line.screen.rows == ["“Talks,” said Ann Lee.", "", "部长 e", "", "", ""])
        #expect(line.screen.cursor == Place(column: 3, row: 2))
        #expect(line.screen.modes.contains(25))
    }

    @Test func sendsOnlyWhatDiffers() throws {
        let terminal = try open()
        _ = show(frame(["the first line", "the second line"]), on: terminal)
        #expect(show(frame(["the first line", "the second line"]), on: terminal).isEmpty)
        #expect(show(frame(["the first line", "the seventh line"]), on: terminal).count < 30)
        #expect(line.screen.row(1) == "the seventh line")
    }

    @Test func givesTheTerminalBack() throws {
        let before = line.modes
        let terminal = try open(mouse: true)
        _ = show(frame(["text"], style: Style(.actor(0), [.bold])), on: terminal)
        #expect(line.screen.modes.isSuperset(of: [1049, 2004, 1000, 1006]))
        #expect(line.modes != before)
        terminal.close()
        line.settle(quiet: 20)
        #expect(line.screen.modes == [7, 25])
        #expect(!line.screen.isKeypadOn)
        #expect(line.modes == before)
    }

    @Test func showsStyles() throws {
        let terminal = try open()
        _ = show(frame(["Lee"], style: Style(.actor(1), on: .current, [.underline])), on: terminal)
        let expected = Palette(depth: .full).look(of: Style(.actor(1), on: .current, [.underline]))
        #expect(line.screen[0, 0].look == expected)
    }

    /// A word that begins and ends in bold in a colour: what leads from one look to the next is sent, and no more.
    @Test func changesLooksInFewBytes() throws {
        let terminal = try open()
        _ = show(frame(["Ann Lee said it"], style: Style(.actor(1))), on: terminal)
        var bold = frame(["Ann Lee said it"], style: Style(.actor(1)))
        for (column, scalar) in "Lee".unicodeScalars.enumerated() {
            bold.put(Glyph(scalar), columns: 1, at: 4 + column, 0, style: Style(.actor(1), [.bold]))
        }
        let sent = String(decoding: show(bold, on: terminal), as: UTF8.self)
        #expect(sent.count < 40, "\(sent)")
        #expect(line.screen[4, 0].look.attributes == [.bold])
        #expect(line.screen[3, 0].look == line.screen[7, 0].look)
        #expect(line.screen[7, 0].look == Palette(depth: .full).look(of: Style(.actor(1))))
    }

    /// A vt100 can't end bold alone.
    @Test func endsAttributesAsTheTerminalCan() throws {
        let terminal = try open(term: "vt100")
        var frame = frame(["Ann Lee said it"])
        frame.put(Glyph("A"), columns: 1, at: 0, 0, style: Style(.plain, [.bold]))
        let sent = String(decoding: show(frame, on: terminal), as: UTF8.self)
        #expect(!sent.contains("[22") && !sent.contains(";22"))
        #expect(line.screen[0, 0].look.attributes == [.bold])
        #expect(line.screen[1, 0].look.attributes.isEmpty)
    }

    @Test func makesLinksOfWords() throws {
        let terminal = try open()
        var linked = frame(["see example.org"])
        linked.links = [FrameLink(place: Place(column: 4, row: 0), columns: 11, address: "https://example.org/a")]
        let sent = String(decoding: show(linked, on: terminal), as: UTF8.self)
        #expect(sent.contains("\u{1b}]8;;https://example.org/a\u{1b}\\example.org\u{1b}]8;;\u{1b}\\"))
        #expect(line.screen.row(0) == "see example.org")
        #expect(show(linked, on: terminal).isEmpty)
        // What stays of the words would lead there still: the row is sent whole.
        let plain = String(decoding: show(frame(["sea example.org"]), on: terminal), as: UTF8.self)
        #expect(plain.contains("example.org") && !plain.contains("]8;"))
    }

    @Test(arguments: ["vt100", "linux"]) func sendsNoLinksToTerminalsWithout(term: String) throws {
        let terminal = try open(term: term)
        var linked = frame(["see example.org"])
        linked.links = [FrameLink(place: Place(column: 4, row: 0), columns: 11, address: "https://example.org/a")]
        #expect(!String(decoding: show(linked, on: terminal), as: UTF8.self).contains("]8;"))
    }

    @Test func showsFramesWholeWhenAsked() throws {
        var options = NcursesTerminal.Options(path: line.path, term: "xterm-256color")
        options.synchronized = .always
        let terminal = try NcursesTerminal(options)
        let sent = String(decoding: show(frame(["Lee"]), on: terminal), as: UTF8.self)
        #expect(sent.hasSuffix("\u{1b}[?2026l"))
        #expect(sent.contains("\u{1b}[?2026h"))
        #expect(show(frame(["Lee"]), on: terminal).isEmpty)
        terminal.close()
        line.settle(quiet: 20)
        let without = try open()
        #expect(!String(decoding: show(frame(["Ann"]), on: without), as: UTF8.self).contains("2026"))
    }

    /// Rows that move as a whole are moved by the terminal.
    @Test func scrollsByTheTerminalsOwnMeans() throws {
        let terminal = try open()
        let rows = (0..<7).map { "line number \($0) of the article" }
        _ = show(frame(Array(rows[0..<6])), on: terminal)
        let sent = show(frame(Array(rows[1..<7])), on: terminal)
        #expect(sent.count < 60)
        #expect(line.screen.rows == Array(rows[1..<7]))
    }

    @Test func takesTheMouseAndLeavesIt() throws {
        let terminal = try open()
        _ = show(frame(["Lee"]), on: terminal)
        #expect(line.screen.modes.isDisjoint(with: [1000, 1006]))
        terminal.useMouse(true)
        _ = show(frame(["Ann"]), on: terminal)
        #expect(line.screen.modes.isSuperset(of: [1000, 1006]))
        terminal.useMouse(false)
        _ = show(frame(["Lee"]), on: terminal)
        #expect(line.screen.modes.isDisjoint(with: [1000, 1006]))
    }

    @Test func drawsInAnotherTheme() throws {
        let terminal = try open()
        let lee = frame(["Lee"], style: Style(.actor(1)))
        _ = show(lee, on: terminal)
        terminal.use(.highContrast, ColourChoices())
        _ = show(lee, on: terminal)
        #expect(line.screen[0, 0].look == Palette(.highContrast, depth: .full).look(of: Style(.actor(1))))
        #expect(line.screen[39, 5].look.background == 16)
    }

    @Test func sendsNoColourWhenAskedForNone() throws {
        let terminal = try open(colours: false)
        let sent = show(frame(["Lee"], style: Style(.actor(1), on: .current)), on: terminal)
        #expect(line.screen[0, 0].look == Look([.reverse]))
        #expect(!String(decoding: sent, as: UTF8.self).contains("[39;49m"))
    }

    @Test func neverSendsAControl() throws {
        let terminal = try open()
        var marked = Glyph("a")
        for mark: Unicode.Scalar in ["\u{301}", "\u{202e}", "\u{200d}"] { marked.add(mark: mark) }
        var frame = frame(["x\u{7}y"])
        frame.put(Glyph("\u{1b}"), columns: 1, at: 1, 0, style: .plain)
        frame.put(Glyph("\u{9b}"), columns: 1, at: 2, 0, style: .plain)
        frame.put(marked, columns: 1, at: 3, 0, style: .plain)
        _ = show(frame, on: terminal)
        #expect(line.screen.row(0) == "x\u{fffd}\u{fffd}a\u{301}")
    }

    @Test func foldsToASCIIInOtherLocales() throws {
        setenv("LC_ALL", "C", 1)
        let terminal = try open()
        _ = show(frame(["“Café – ‹UN ok›…” │部x"]), on: terminal)
        #expect(line.screen.row(0) == "\"Cafe - <UN ok>.\" |? x")
    }

    @Test func readsKeys() throws {
        let terminal = try open()
        let expected: [TerminalEvent] = [
            .key(.character("j")), .key(.character("é")), .key(.character("部")), .key(.control("f")), .key(.enter),
            .key(.tab), .key(.backTab), .key(.up), .key(.pageDown), .key(.backspace), .key(.character(" ")),
        ]
        #expect(events(of: terminal, typing: "jé部\u{6}\r\t\u{1b}[Z\u{1b}OA\u{1b}[6~\u{7f} ") == expected)
    }

    @Test func readsControlCInItsTurn() throws {
        let terminal = try open()
        #expect(
            events(of: terminal, typing: "/a\u{3}b") == [
                .key(.character("/")), .key(.character("a")), .key(.control("c")), .key(.character("b")),
            ])
    }

    @Test func takesUnknownSequencesAsOneKey() throws {
        let terminal = try open()
        #expect(
            events(of: terminal, typing: "\u{1b}[99;5uq") == [.key(.other), .key(.character("q"))])
    }

    @Test func keepsKeysAfterIllFormedBytes() throws {
        let terminal = try open()
        line.send([0xff, 0xe9, 0x71])
        #expect(events(of: terminal, typing: "").last == .key(.character("q")))
    }

    @Test func readsAPasteAsText() throws {
        let terminal = try open()
        let keys = "\u{1b}[200~two\nlines\u{7}\u{1b}]0;title\u{7}\u{1b}[201~q"
        #expect(
            events(of: terminal, typing: keys) == [.paste("two lines]0;title"), .key(.character("q"))])
    }

    @Test func readsTheMouse() throws {
        let terminal = try open(mouse: true)
        #expect(
            events(of: terminal, typing: "\u{1b}[<0;5;3M\u{1b}[<0;5;3mq") == [
                .click(Place(column: 4, row: 2)), .key(.character("q")),
            ])
        #expect(
            events(of: terminal, typing: "\u{1b}[<64;1;1M\u{1b}[<65;1;1M") == [
                .wheelUp(Place(column: 0, row: 0)), .wheelDown(Place(column: 0, row: 0)),
            ])
    }

    @Test func isWokenFromAnotherThread() throws {
        let terminal = try open()
        NcursesTerminal.wake()
        #expect(terminal.nextEvent(wait: true) == .wake)
        #expect(terminal.nextEvent(wait: false) == nil)
    }

    @Test func showsTheLatestFrameOnASlowTerminal() throws {
        let terminal = try open()
        let noise = (0..<2000).map { number in frame((0..<6).map { "\(number * 7919 + $0 * 104_729) \(number)" }) }
        for frame in noise { terminal.present(frame) }
        NcursesTerminal.wake()
        #expect(terminal.nextEvent(wait: true) == .wake)
        terminal.present(frame(["the last one"]))
        #expect(
            line.wait { line in
                _ = terminal.nextEvent(wait: false)
                return line.screen.row(0) == "the last one"
            })
        #expect(line.received.count < 100_000)
    }

    @Test(arguments: ["", "dumb", "no-such-terminal", "../../etc/passwd"]) func refusesUnfit(term: String) throws {
        #expect(throws: NcursesTerminal.Failure.unfit) { try open(term: term) }
        line.settle(quiet: 10)
        #expect(line.received.isEmpty)
    }
}
