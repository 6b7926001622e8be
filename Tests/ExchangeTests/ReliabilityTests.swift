import Testing

@testable import Exchange

@Test func reliabilityIsToldByTenths() {
    var reliability = Reliability()
    for isRight in [true, true, false] { reliability.add(0.85, isRight: isRight) }
    reliability.add(1, isRight: true)
    reliability.add(0, isRight: false)
    #expect(
        reliability.report == """
            confidence 0.9…1.0: right 1.00 of 1
            confidence 0.8…0.9: right 0.67 of 3
            confidence 0.0…0.1: right 0.00 of 1

            """)
}
