import Testing

@testable import Exchange

@Suite struct KrippendorffAlphaTests {
    @Test func agreementIsOneAndChanceIsNought() {
        var alpha = KrippendorffAlpha<String>()
        #expect(alpha.value == 1)
        alpha.add("a", "a")
        alpha.add("b", "b")
        #expect(alpha.value == 1)
    }

    /// Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section B: nominal data, two observers.
    @Test func aPublishedExampleComesOut() {
        let first = ["a", "a", "b", "b", "d", "c", "c", "c", "e", "d", "d", "a"]
        let second = ["b", "a", "b", "b", "b", "c", "c", "c", "e", "d", "d", "d"]
        var alpha = KrippendorffAlpha<String>()
        for (one, other) in zip(first, second) { alpha.add(one, other) }
        #expect(fixed(alpha.value, 3) == "0.692")
    }
}
