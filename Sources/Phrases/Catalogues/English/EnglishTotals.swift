/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let englishTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(one: "{count} question was computed", other: "{count} questions were computed"),
    .tallyBonus: "Bonus points besides: {bonus}",
    .tallyBonusPart: "Bonus points besides: {counted} of {bonus}; the others do not count",

    .answerGain: "would add {rise} percentage points",
    .waterfallTogether: "Effects of the questions on each other: {change}",

    .headingBlend: "Parts of the score",
    .blendCaption:
        "The score is the mean of these parts by their weights; a part without a score gives its weight to the others.",
    .columnPart: "Part",
    .columnWeight: "Weight",
    .columnShare: "Share of the score",
    .blendSections: "All sections together",
    .sectionShareBlend: "{share} of the sections’ part, and so {real} of the score",
    .sectionShareDirect: "Counts by itself for {share} of the score",
    .sectionShareExactPart: "share among the sections {share}",
    .partSection: "Section “{section}”",
    .partIndex: "Index “{index}”",
]
