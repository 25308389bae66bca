// Prints every table of our own about languages, one fact a line, for a comparison with CLDR (Scripts/proof/cldr.py):
//
//   LANGUAGE <tab> KIND <tab> INPUT <tab> WHAT WE WRITE
import Phrases

func fact(_ language: Language, _ kind: String, _ input: String, _ output: String) {
    print([language.rawValue, kind, input, output].joined(separator: "\t"))
}

let counts = Array(0...200) + [999, 1_000, 1_001, 1_002, 1_003, 1_011, 1_099, 1_100, 10_000, 1_000_000, 1_000_003]
for language in Language.allCases {
    let format = NumberFormat(language)
    for count in counts { fact(language, "plural", "\(count)", language.pluralForm(of: count).rawValue) }
    for form in language.pluralForms { fact(language, "form", form.rawValue, form.rawValue) }
    for month in 1...12 {
        let day = month * 2
        fact(language, "date", "2026-\(month)-\(day)", language.date(year: 2026, month: month, day: day))
    }
    for number in ["82.5", "0.25", "100", "-2.5"] { fact(language, "number", number, format.number(number)) }
    for number in ["82.5", "100", "-2.5"] { fact(language, "percent", number, format.percent(number)) }
    for length in 1...4 {
        let parts = Array(["a", "b", "c", "d"].prefix(length))
        fact(language, "list", parts.joined(separator: "|"), language.list(parts))
    }
}
