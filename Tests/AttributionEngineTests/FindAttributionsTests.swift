import Documents
import Linguistics
import Testing

@testable import AttributionEngine

@Test func speechIsFoundAsItsSpeakerGaveIt() throws {
    try checkFound("[t1:direct “We won the vote,”] [s1 Ann Lee] [c1 said].")
    try checkFound("[s1 Ann Lee] [c1 said] [t1 that the vote was over].")
}

@Test func narrationHasNoAttributions() throws {
    try checkFound("Rain fell on Lund, and the vote was put off.")
}

@Test(arguments: 0..<100) func anyTextGivesWellFormedAttributions(seed: UInt64) throws {
    let model = try loadedModel()
    let text = hostileText(seed: seed)
    let found = findAttributions(text, with: model)
    checkForm(of: found, in: text)
    #expect(found == findAttributions(text, with: model))
}
