/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let englishTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        one: "{count} was computed from other answers", other: "{count} were computed from other answers"),
    .tallyBonus: "Bonus points besides: {bonus}",
    .tallyBonusPart: "Bonus points besides: {counted} of {bonus}; the others do not count",

    .answerGain: "would add {rise} points",
    .lossesBonus: "A missed bonus takes nothing away, so it is not drawn; its number is what it would have added.",
    .waterfallTogether: "Effects of the questions on each other: {change}",
]
