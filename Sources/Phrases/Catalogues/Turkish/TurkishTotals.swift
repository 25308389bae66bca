/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let turkishTotals: [ReportPhrase: Wording] = [
    .tallyComputed: "{count} sorunun yanıtı hesaplandı",
    .tallyBonus: "Bunun dışında ek puan: {bonus}",
    .tallyBonusPart: "Bunun dışında ek puan: {bonus} üzerinden {counted}; gerisi sayılmaz",

    .answerGain: "{rise} yüzde puanı ekleyebilirdi",
    .waterfallTogether: "Soruların birbirine etkisi: {change}",

    .headingBlend: "Puanın parçaları",
    .blendCaption: "Puan, bu parçaların ağırlıklı ortalamasıdır; puanlanmayan parça ağırlığını ötekilere bırakır.",
    .columnPart: "Parça",
    .columnWeight: "Ağırlık",
    .columnShare: "Puandaki pay",
    .blendSections: "Bütün bölümler birlikte",
    .sectionShareBlend: "Bölümler içindeki payı {share}, böylece toplam puandaki payı {real}",
    .sectionShareDirect: "Tek başına toplam puandaki payı {share}",
    .sectionShareExactPart: "bölümler içindeki payı {share}",
    .partSection: "“{section}” bölümü",
    .partIndex: "“{index}” endeksi",
]
