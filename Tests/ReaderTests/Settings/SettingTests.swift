import Screen
import Testing

@testable import Reader

struct SettingTests {
    @Test func namesAreApart() {
        #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
        for setting in Setting.all { #expect(Setting.named(setting.name)?.name == setting.name) }
    }

    @Test func takeTheirOwnValues() throws {
        var settings = Settings()
        for setting in Setting.all {
            let value = setting.value(in: settings)
            try setting.set(value, in: &settings)
            #expect(setting.value(in: settings) == value, "\(setting.name)")
            for offer in setting.offers { try setting.set(SettingValue(typed: offer), in: &settings) }
        }
    }

    @Test(arguments: [
        ("theme", SettingValue.text("drak")), ("theme", .flag(true)), ("mouse", .text("maybe")),
        ("uncertain-below", .number(1.01)), ("uncertain-below", .number(.nan)), ("uncertain-below", .text("much")),
        ("layout.list-columns", .integer(3)), ("layout.list-columns", .integer(.max)),
        ("layout.line-columns", .text("auto")), ("colors.muted", .integer(256)), ("colors.muted", .integer(-1)),
        ("colors.muted", .text("#12345")), ("colors.muted", .text("#+12345")), ("colors.actors", .list([])),
        ("colors.actors", .list([.integer(1), .text("grey")])), ("colors.actors", .integer(1)),
    ]) func refuseOthersAndStayAsTheyWere(name: String, value: SettingValue) throws {
        var settings = Settings()
        let setting = try #require(Setting.named(name))
        #expect(throws: Setting.Refusal.self) { try setting.set(value, in: &settings) }
        #expect(setting.value(in: settings) == setting.value(in: Settings()))
    }

    @Test func typedValuesAreRead() {
        #expect(SettingValue(typed: "on") == .flag(true))
        #expect(SettingValue(typed: "12") == .integer(12))
        #expect(SettingValue(typed: "0.5") == .number(0.5))
        #expect(SettingValue(typed: "33, #ff8700") == .list([.integer(33), .text("#ff8700")]))
        #expect(SettingValue(typed: "dark") == .text("dark"))
    }
}
