/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let englishTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        one: "{count} was computed from other answers", other: "{count} were computed from other answers"),
    .tallyBonus: "Bonus points besides: {bonus}",
    .tallyBonusPart: "Bonus points besides: {counted} of {bonus}; the others do not count",
]
