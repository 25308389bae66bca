/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let hungarianTotals: [ReportPhrase: Wording] = [
    .tallyComputed: "{count} kérdés értéke számításból adódott",
    .tallyBonus: "Ezen felül jutalompont: {bonus}",
    .tallyBonusPart: "Ezen felül jutalompont: {bonus} pontból {counted}; a többi nem számít",

    .answerGain: "{rise} százalékpontot adhatott volna",
    .waterfallTogether: "A kérdések egymásra hatása: {change}",

    .headingBlend: "Az eredmény összetevői",
    .blendCaption:
        "Az eredmény ezeknek az összetevőknek a súlyozott átlaga; amelyik nincs pontozva, a többinek adja át a súlyát.",
    .columnPart: "Összetevő",
    .columnWeight: "Súly",
    .columnShare: "Része az eredményben",
    .blendSections: "Minden szakasz együtt",
    .sectionShareBlend: "Súlya a szakaszok között {share}, így az eredményben {real}",
    .sectionShareDirect: "Önállóan is számít, súlya az eredményben {share}",
    .sectionShareExactPart: "része a szakaszok között {share}",
    .partSection: "„{section}” szakasz",
    .partIndex: "„{index}” index",
]
