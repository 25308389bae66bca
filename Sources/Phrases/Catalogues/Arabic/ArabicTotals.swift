/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let arabicTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        zero: "لا أسئلة محسوبة",
        one: "سؤال واحد حُسب حسابًا",
        two: "سؤالان حُسبا حسابًا",
        few: "\u{200F}{count} أسئلة حُسبت حسابًا",
        many: "\u{200F}{count} سؤالًا حُسبت حسابًا",
        other: "\u{200F}{count} سؤال حُسبت حسابًا"),
    .tallyBonus: "نقاط إضافية عدا ذلك: {bonus}",
    .tallyBonusPart: "نقاط إضافية عدا ذلك: {counted} من {bonus}؛ والباقي لا يُحسب",

    .answerGain: "كان سيضيف {rise} من النقاط المئوية",
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
