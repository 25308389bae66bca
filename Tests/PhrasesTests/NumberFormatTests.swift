import Phrases
import Testing

@Suite struct NumberFormatTests {
    @Test(arguments: [
        (Language.english, "82.5%", "−2.5", "+3.5"), (.turkish, "%82,5", "−2,5", "+3,5"),
        (.hungarian, "82,5%", "−2,5", "+3,5"), (.tamil, "82.5%", "−2.5", "+3.5"),
        (.arabic, "82.5%", "−2.5", "+3.5"),
    ])
    func decimals(language: Language, percent: String, negative: String, positive: String) {
        let format = NumberFormat(language)
        #expect(format.percent("82.5") == percent)
        #expect(format.number("-2.5") == negative)
        #expect(format.signed("3.5") == positive)
        #expect(format.signed("0.0") == format.number("0.0"))
        #expect(format.number("10/3") == "10/3")
    }

    @Test func negativePercent() {
        #expect(NumberFormat(.turkish).percent("-2.5") == "−%2,5")
        #expect(NumberFormat(.hungarian).percent("-2.5") == "−2,5%")
    }

    @Test(arguments: [
        (Language.english, "21 November 2026"), (.turkish, "21 Kasım 2026"), (.hungarian, "2026. november 21."),
        (.tamil, "21 நவம்பர், 2026"), (.arabic, "21 نوفمبر 2026"),
    ])
    func dates(language: Language, text: String) {
        #expect(language.date(year: 2026, month: 11, day: 21) == text)
    }

    @Test(arguments: [
        (Language.english, "6 min 30 s", "1 h 5 min", "0 s"), (.turkish, "6 dk 30 sn", "1 sa 5 dk", "0 sn"),
        (.hungarian, "6 perc 30 mp", "1 ó 5 perc", "0 mp"),
        (.tamil, "6 நிமிடம் 30 வினாடி", "1 மணி 5 நிமிடம்", "0 வினாடி"),
        (.arabic, "6 د 30 ث", "1 س 5 د", "0 ث"),
    ])
    func durations(language: Language, short: String, long: String, none: String) {
        #expect(language.duration(seconds: 390) == short)
        #expect(language.duration(seconds: 3_900) == long)
        #expect(language.duration(seconds: 0) == none)
    }

    @Test(arguments: [
        (Language.english, "a, b and c"), (.turkish, "a, b ve c"), (.hungarian, "a, b és c"), (.tamil, "a, b மற்றும் c"),
        (.arabic, "a وb وc"),
    ])
    func lists(language: Language, text: String) {
        #expect(language.list(["a", "b", "c"]) == text)
        #expect(language.list(["a"]) == "a")
        #expect(language.list([]) == "")
    }

    /// A mark on both sides keeps signs and slashes in their places in plain text; digits alone need none.
    @Test(arguments: [
        (Language.arabic, "4 / 6", "\u{200E}4 / 6\u{200E}"), (.arabic, "−2.5", "\u{200E}−2.5\u{200E}"),
        (.arabic, "82.5%", "\u{200E}82.5%\u{200E}"), (.arabic, "82.5", "82.5"), (.english, "4 / 6", "4 / 6"),
    ])
    func isolation(language: Language, text: String, expected: String) {
        #expect(NumberFormat(language).isolated(text) == expected)
    }
}
