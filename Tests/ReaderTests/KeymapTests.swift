import Screen
import Testing

@testable import Reader

@Test func everyActionHasAKeyAndASummary() {
    for action in Action.allCases {
        #expect(!Keymap.standard.bindings(of: action).isEmpty, "\(action)")
        #expect(!action.summary.isEmpty)
    }
}

@Test(arguments: Pane.allCases) func noBindingHidesAnother(pane: Pane) {
    for binding in Keymap.standard.bindings where binding.panes?.contains(pane) ?? true {
        #expect(Keymap.standard.meaning(of: binding.keys, in: pane) == .action(binding.action), "\(binding.label)")
    }
}

@Test func escapeIsNeverTheOnlyWay() {
    #expect(Keymap.standard.bindings.filter { $0.keys.contains(.escape) }.allSatisfy { $0.action == .back })
}
