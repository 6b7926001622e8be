import Glibc
import PseudoTerminal
import Testing

/// Links opened from the reader in a real terminal.
struct BrowserTests {
    /// Opens the link of a page's second sentence.
    private func openLink(on stage: Stage, browser: String?) throws -> Program {
        let page = "# Vote\n\nMayor Ann Lee said [the plan](https://plan.example/a?b=c&d='e') was fair.\n"
        let environment = browser.map { ["BROWSER": $0] } ?? [:]
        let program = try stage.start([stage.file("vote.md", page)], environment: environment)
        #expect(stage.line.wait { $0.screen.shows("Ann Lee said") })
        stage.line.send("jo")
        return program
    }

    /// The browser runs on the terminal; the reader comes back where it was.
    @Test(arguments: [
        "no-such-browser-here:echo opening %s in; read answer; true", "echo opening '%s' in; read answer; true",
        "open() { echo opening \"$1\" in; read answer; }; open",
    ]) func opensALinkInTheBrowser(browser: String) throws {
        let stage = try Stage()
        let program = try openLink(on: stage, browser: browser)
        #expect(stage.line.wait { $0.screen.shows("opening https://plan.example/a?b=c&d=%27e%27 in") })
        stage.line.send("\n")
        #expect(stage.line.wait { $0.screen.row(23).hasSuffix("2/2") && $0.screen.shows("Ann Lee said") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    /// The modes that it left are no more; the reader says that it failed.
    @Test func aBrowserThatDiesLeavesNothingBehind() throws {
        let stage = try Stage(columns: 120)
        let program = try openLink(on: stage, browser: "stty raw -echo; kill -9 $$; true")
        #expect(stage.line.wait { $0.screen.shows("the browser ended with status 128") })
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
        #expect(stage.isRestored)
    }

    /// Who asks the reader to end needn't wait for the browser.
    @Test func endsWhileABrowserRuns() throws {
        let stage = try Stage()
        let program = try openLink(on: stage, browser: "trap '' HUP; echo browsing; read answer; true")
        #expect(stage.line.wait { $0.screen.shows("browsing") })
        program.signal(SIGTERM)
        #expect(program.end(reading: stage.line) == .killed(SIGTERM))
    }

    @Test func withoutABrowserTheAddressIsCopied() throws {
        let stage = try Stage()
        let program = try openLink(on: stage, browser: nil)
        #expect(stage.line.wait { $0.screen.shows("set BROWSER to open links") })
        #expect(
            String(decoding: stage.line.received, as: UTF8.self).contains(
                "\u{1b}]52;c;aHR0cHM6Ly9wbGFuLmV4YW1wbGUvYT9iPWMmZD0lMjdlJTI3"))
        stage.line.send("q")
        #expect(program.end(reading: stage.line) == .exited(0))
    }
}
