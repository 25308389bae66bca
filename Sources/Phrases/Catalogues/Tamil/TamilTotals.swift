/// What the counts add up to, the parts of a blend, and what a chart says beside its questions.
let tamilTotals: [ReportPhrase: Wording] = [
    .tallyComputed: .plural(
        one: "{count} கேள்வி மற்ற பதில்களிலிருந்து கணக்கிடப்பட்டது",
        other: "{count} கேள்விகள் மற்ற பதில்களிலிருந்து கணக்கிடப்பட்டன"),
    .tallyBonus: "இவை தவிர கூடுதல் புள்ளிகள்: {bonus}",
    .tallyBonusPart: "இவை தவிர கூடுதல் புள்ளிகள்: {bonus} இல் {counted}; மற்றவை கணக்கில் சேராது",

    .answerGain: "{rise} புள்ளிகள் கூட்டியிருக்கும்",
    .lossesBonus:
        "தவறவிட்ட கூடுதல் புள்ளி எதையும் குறைப்பதில்லை, எனவே அது வரையப்படவில்லை; அதன் எண் அது கூட்டியிருக்கக்கூடிய அளவு.",
    .waterfallTogether: "கேள்விகளின் பரஸ்பர விளைவு: {change}",
]
