/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let arabicTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        zero: "لا أسئلة محسوبة من إجابات أخرى",
        one: "سؤال واحد حُسب من إجابات أخرى",
        two: "سؤالان حُسبا من إجابات أخرى",
        few: "\u{200F}{count} أسئلة حُسبت من إجابات أخرى",
        many: "\u{200F}{count} سؤالًا حُسبت من إجابات أخرى",
        other: "\u{200F}{count} سؤال حُسبت من إجابات أخرى"),
    .tallyBonus: "نقاط إضافية عدا ذلك: {bonus}",
    .tallyBonusPart: "نقاط إضافية عدا ذلك: {counted} من {bonus}؛ والباقي لا يُحسب",

    .answerGain: "كان سيضيف {rise} من النقاط",
    .lossesBonus: "النقاط الإضافية الفائتة لا تُنقص شيئًا، ولذلك لا تُرسم؛ والعدد بجانبها هو ما كانت ستضيفه.",
    .waterfallTogether: "أثر الأسئلة بعضها في بعض: {change}",

    .headingBlend: "أجزاء النتيجة",
    .blendCaption: "النتيجة هي متوسط هذه الأجزاء بأوزانها؛ والجزء الذي بلا نتيجة يترك وزنه للأجزاء الأخرى.",
    .columnPart: "الجزء",
    .columnWeight: "الوزن",
    .columnShare: "الحصة من النتيجة",
    .blendSections: "كل الأقسام معًا",
    .sectionShareBlend: "حصته بين الأقسام {share}، وبذلك من النتيجة {real}",
    .sectionShareDirect: "حصته من النتيجة بمفرده {share}",
    .sectionShareExactPart: "الحصة بين الأقسام {share}",
    .partSection: "القسم «{section}»",
    .partIndex: "المؤشر «{index}»",
]
