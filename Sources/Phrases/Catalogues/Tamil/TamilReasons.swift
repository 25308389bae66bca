/// What Tamil scorecards say of failures, of questions that were not asked, and of what went well.
let tamilReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: பகுதி எவற்றுக்காக நிரப்பப்பட்டது என்ற பட்டியல்",

    // A member of staff inside a sentence of the checklist, and where one begins.
    .answerEmployeeInside: "பணியாளர் ({role})",
    .answerEmployeeHiddenInside: "பணியாளர்",
    .answerEmployeeFirst: "பணியாளர் ({role})",
    .answerEmployeeHiddenFirst: "பணியாளர்",

    // What went well, after a text that ends in a sign of its own, and after one that does not.
    .strengthQuestion: "{question} – {answer}",
    .strengthStatement: "{question}: {answer}",
    .strengthCritical: "{question} – {answer} (முக்கியமானது)",
    .strengthCriticalStatement: "{question}: {answer} (முக்கியமானது)",

    // Why a question was not asked: whole clauses about the answers that decided it.
    .reasonNotAsked: "கேட்கப்படவில்லை, ஏனெனில் {reasons}",
    .reasonNotCalledFor: "கேட்கப்படவில்லை, ஏனெனில் இந்த வருகையில் அது தேவைப்படவில்லை",
    .becauseAnswered: "{number}-ஆம் கேள்விக்கு “{answer}” என்று பதிலளிக்கப்பட்டது",
    .becauseComputed: "{number}-ஆம் கேள்வியின் மதிப்பு {answer}",
    .becauseNotApplicable: "{number}-ஆம் கேள்வி பொருந்தவில்லை",
    .becauseLeftOpen: "{number}-ஆம் கேள்விக்குப் பதில் இல்லை",
    .becauseNotAsked: "{number}-ஆம் கேள்வியும் கேட்கப்படவில்லை",
    .becauseQuestions: .plural(
        one: "இது இந்தக் கேள்வியைச் சார்ந்தது: {numbers}",
        other: "இது இந்தக் கேள்விகளைச் சார்ந்தது: {numbers}"),
    .becauseScore: "இது “{section}” பகுதியின் மதிப்பெண்ணைச் சார்ந்தது",
    .becauseDay: "இது வருகை நாளைச் சார்ந்தது",

    // What is said where a theme leaves a part out, or where there is none.
    .summaryNoticeAnswers: "இது சுருக்கம். எல்லாப் பதில்களும் முழு மதிப்பெண் அட்டையில் உள்ளன.",
    .summaryNoticeArithmetic: "இது சுருக்கம். மதிப்பெண் கணக்கிடப்பட்ட விதம் முழு மதிப்பெண் அட்டையில் உள்ளது.",
    .summaryNoticeAlone: "இது ஒரு நீண்ட மதிப்பெண் அட்டையின் சுருக்கம்.",
    .fullScorecardAt: "முழு மதிப்பெண் அட்டை: {file}",
    .lossesMoreAlone: .plural(
        one: "மேலும் {count} கேள்வி புள்ளிகளை இழந்தது.",
        other: "மேலும் {count} கேள்விகள் புள்ளிகளை இழந்தன."),

    // Failures in the headline: with “and” where the score tells the same, and both kinds counted together.
    .headlineAlsoFailedCritical: .plural(
        one: "{location}: மதிப்பெண் {score}; {count} முக்கிய நிபந்தனை நிறைவேறவில்லை",
        other: "{location}: மதிப்பெண் {score}; {count} முக்கிய நிபந்தனைகள் நிறைவேறவில்லை"),
    .headlineAlsoFailedSection: .plural(
        one: "{location}: மதிப்பெண் {score}; {count} பகுதி குறைந்தபட்ச அளவை எட்டவில்லை",
        other: "{location}: மதிப்பெண் {score}; {count} பகுதிகள் குறைந்தபட்ச அளவை எட்டவில்லை"),
    .headlineFailedBoth: .plural(
        one: "{location}: மதிப்பெண் {score}, ஆனால் {count} நிபந்தனை நிறைவேறவில்லை, அதில் முக்கியமானது {critical}",
        other: "{location}: மதிப்பெண் {score}, ஆனால் {count} நிபந்தனைகள் நிறைவேறவில்லை, அவற்றில் முக்கியமானவை {critical}"),
    .headlineAlsoFailedBoth: .plural(
        one: "{location}: மதிப்பெண் {score}; {count} நிபந்தனை நிறைவேறவில்லை, அதில் முக்கியமானது {critical}",
        other: "{location}: மதிப்பெண் {score}; {count} நிபந்தனைகள் நிறைவேறவில்லை, அவற்றில் முக்கியமானவை {critical}"),
    .actionsIntroFailed: "நிறைவேறாத நிபந்தனைகள் முதலில்; பிறகு மதிப்பெண்ணை அதிகம் குறைத்த கேள்விகள்.",
    .actionsIntroFailedRepeats:
        "நிறைவேறாத நிபந்தனைகள் முதலில்; பிறகு மதிப்பெண்ணை அதிகம் குறைத்த கேள்விகள்; அவற்றில் முன்பும் புள்ளிகள் இழந்தவை முன்னதாக வருகின்றன.",
    .actionsIntroCritical: "நிறைவேறாத நிபந்தனைகள் மற்ற எல்லாவற்றிற்கும் முன் வருகின்றன.",

    // What several failures do that have the same effect, said once in a summary.
    .effectsFail: "இவற்றால் சதவீதம் மாறாது; ஆனால் இலக்கு எட்டப்படாததாகக் கருதப்படும், நிலையும் மிகத் தாழ்ந்ததாகும்.",
    .effectsZero: "இவற்றில் ஒவ்வொன்றும் மொத்த மதிப்பெண்ணைப் பூஜ்ஜியமாக்குகிறது.",
    .effectsCap: "இவற்றில் ஒவ்வொன்றாலும் மொத்த மதிப்பெண் அதிகபட்சம் {cap} மட்டுமே.",
]
