import PseudoTerminal
import Testing

/// A key that begins longer ones, over a slow line.
struct PrefixKeyTests {
    @Test func listsWhatMayFollowInFewBytes() throws {
        let stage = try Stage(columns: 120, rows: 40)
        let program = try stage.open()
        #expect(stage.line.wait { $0.screen.shows(" claimed") })
        stage.settle()
        for keys in ["]", "\u{1b}", "[", "\u{1b}"] {
            let before = stage.line.received.count
            stage.line.send(keys)
            let shows = keys == "\u{1b}" ? "? help" : "\(keys)u uncertain claim"
            #expect(stage.line.wait { $0.screen.shows(shows) })
            stage.settle()
            #expect(stage.line.received.count - before <= 500)
        }
        program.signal(15)
    }
}
