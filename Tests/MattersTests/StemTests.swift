import Testing

@testable import Matters

@Test(arguments: [
    ["kill", "kills", "killed", "killing", "killings"], ["city", "cities"], ["massacre", "massacres", "massacred"],
    ["stop", "stopped", "stopping"], ["call", "called", "calling"], ["bridge", "bridges"],
]) func formsOfAWordAreOne(forms: [String]) {
    #expect(Set(forms.map(Stem.of)).count == 1)
}

@Test func shortAndForeignWordsStay() {
    for word in ["gas", "bed", "king", "ring", "élysées", "天気", "", "2012s", "status", "crisis"] {
        #expect(Stem.of(word) == word)
    }
}

@Test func differentWordsStayApart() {
    #expect(Stem.of("council") != Stem.of("counsel"))
    #expect(Stem.of("passed") != Stem.of("paste"))
}
