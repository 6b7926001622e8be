import Screen
import Testing

@testable import Reader

struct KeyChangeTests {
    @Test func aKeyForOnePaneWinsOverOneForAll() {
        let changes = [KeyChange(["x"], in: .actors, to: .sortActors), KeyChange(["x"], to: .quit)]
        let (keymap, conflicts) = Keymap.standard.changed(by: changes)
        #expect(conflicts.isEmpty)
        #expect(keymap.meaning(of: ["x"], in: .actors) == .action(.sortActors))
        #expect(keymap.meaning(of: ["x"], in: .article) == .action(.quit))
    }

    @Test func aKeyTakenFromOnePaneStaysInTheOthers() {
        let (keymap, _) = Keymap.standard.changed(by: [KeyChange(["s"], in: .article, to: nil)])
        #expect(keymap.meaning(of: ["s"], in: .article) == .nothing)
        #expect(keymap.meaning(of: ["s"], in: .actors) == .action(.sortActors))
    }

    @Test func keysThatHideEachOtherAreAConflict() {
        let changes = [KeyChange(["]"], in: .article, to: .search)]
        #expect(Keymap.standard.changed(by: changes).conflicts.map(\.change) == [0])
        let freed = ["a", "s", "u", "c"].map { KeyChange(["]", .character($0)], to: nil) }.filter { change in
            Keymap.standard.bindings.contains { $0.keys == change.keys }
        }
        #expect(Keymap.standard.changed(by: changes + freed).conflicts.isEmpty)
    }
}
