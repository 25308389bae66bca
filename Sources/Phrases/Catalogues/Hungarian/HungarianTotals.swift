/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let hungarianTotals: [ReportPhrase: Wording] = [
    .tallyComputed: "{count} kérdés értéke más válaszokból számolva",
    .tallyBonus: "Ezen felül jutalompont: {bonus}",
    .tallyBonusPart: "Ezen felül jutalompont: {bonus} pontból {counted}; a többi nem számít",

    .answerGain: "{rise} pontot adhatott volna",
    .lossesBonus:
        "Az elmaradt jutalom semmit sem von le, ezért az ábrán nincs rajta; a mellette álló szám az, amennyit hozzáadott volna.",
    .waterfallTogether: "A kérdések egymásra hatása: {change}",
]
