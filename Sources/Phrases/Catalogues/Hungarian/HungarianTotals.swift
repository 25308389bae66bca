/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let hungarianTotals: [ReportPhrase: Wording] = [
    .tallyComputed: "{count} kérdés értéke más válaszokból számolva",
]
