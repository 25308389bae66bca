/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let tamilTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        one: "{count} கேள்வி கணக்கிடப்பட்டது",
        other: "{count} கேள்விகள் கணக்கிடப்பட்டன"),
    .tallyBonus: "இவை தவிர கூடுதல் புள்ளிகள்: {bonus}",
    .tallyBonusPart: "இவை தவிர கூடுதல் புள்ளிகள்: {bonus} இல் {counted}; மற்றவை கணக்கில் சேராது",

    .answerGain: "{rise} சதவீதப் புள்ளிகள் கூட்டியிருக்கும்",
    .waterfallTogether: "கேள்விகளின் பரஸ்பர விளைவு: {change}",

    .headingBlend: "மதிப்பெண்ணின் கூறுகள்",
    .blendCaption:
        "மதிப்பெண் என்பது இந்தக் கூறுகளின் எடையிட்ட சராசரி; மதிப்பிடப்படாத கூறு தன் எடையை மற்றவற்றுக்குத் தருகிறது.",
    .columnPart: "கூறு",
    .columnWeight: "எடை",
    .columnShare: "மதிப்பெண்ணில் பங்கு",
    .blendSections: "எல்லாப் பகுதிகளும் சேர்ந்து",
    .sectionShareBlend: "பகுதிகளுக்குள் {share} பங்கு, ஆகவே மொத்த மதிப்பெண்ணில் {real} பங்கு",
    .sectionShareDirect: "தனியாக மொத்த மதிப்பெண்ணில் {share} பங்கு",
    .sectionShareExactPart: "பகுதிகளுக்குள் பங்கு {share}",
    .partSection: "“{section}” பகுதி",
    .partIndex: "“{index}” குறியீட்டெண்",
]
