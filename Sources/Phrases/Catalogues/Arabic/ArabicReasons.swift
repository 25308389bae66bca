/// What Arabic scorecards say of failures, of questions that were not asked, and of what went well.
let arabicReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "\u{200F}{numbers}: يعدّد ما مُلئ القسم من أجله",

    // A member of staff inside a sentence of the checklist, and where one begins.
    .answerEmployeeInside: "فرد طاقم العمل ({role})",
    .answerEmployeeHiddenInside: "فرد طاقم العمل",
    .answerEmployeeFirst: "فرد طاقم العمل ({role})",
    .answerEmployeeHiddenFirst: "فرد طاقم العمل",

    // What went well, after a text that ends in a sign of its own, and after one that does not.
    .strengthQuestion: "\u{200F}{question} – {answer}",
    .strengthStatement: "\u{200F}{question}: {answer}",
    .strengthCritical: "\u{200F}{question} – {answer} (حاسم)",
    .strengthCriticalStatement: "\u{200F}{question}: {answer} (حاسم)",

    // Why a question was not asked: whole clauses about the answers that decided it.
    .reasonNotAsked: "لم يُطرح، لأن {reasons}",
    .reasonNotCalledFor: "لم يُطرح، لأن الزيارة لم تستدعِه",
    .becauseAnswered: "إجابة السؤال {number} كانت «{answer}»",
    .becauseComputed: "قيمة السؤال {number} بلغت {answer}",
    .becauseNotApplicable: "السؤال {number} لم ينطبق",
    .becauseLeftOpen: "السؤال {number} بقي بلا إجابة",
    .becauseNotAsked: "السؤال {number} لم يُطرح أيضًا",
    .becauseQuestions: .plural(
        zero: "الأمر لا يتوقف على سؤال بعينه: {numbers}",
        one: "الأمر يتوقف على السؤال {numbers}",
        two: "الأمر يتوقف على السؤالين {numbers}",
        few: "الأمر يتوقف على الأسئلة {numbers}",
        many: "الأمر يتوقف على الأسئلة {numbers}",
        other: "الأمر يتوقف على الأسئلة {numbers}"),
    .becauseScore: "الأمر يتوقف على نتيجة «{section}»",
    .becauseDay: "الأمر يتوقف على يوم الزيارة",

    // What is said where a theme leaves a part out, or where there is none.
    .summaryNoticeAnswers: "هذا هو الملخّص. جميع الإجابات موجودة في بطاقة التقييم الكاملة.",
    .summaryNoticeArithmetic: "هذا هو الملخّص. طريقة حساب النتيجة موجودة في بطاقة التقييم الكاملة.",
    .summaryNoticeAlone: "هذا ملخّص بطاقة تقييم أطول.",
    .fullScorecardAt: "بطاقة التقييم الكاملة: {file}",
    .lossesMoreAlone: .plural(
        zero: "لم تُفقد نقاط في أسئلة أخرى.",
        one: "فُقدت نقاط في سؤال واحد آخر.",
        two: "فُقدت نقاط في سؤالين آخرين.",
        few: "فُقدت نقاط في {count} أسئلة أخرى.",
        many: "فُقدت نقاط في {count} سؤالًا آخر.",
        other: "فُقدت نقاط في {count} سؤال آخر."),

    // Failures in the headline: with “and” where the score tells the same, and both kinds counted together.
    .headlineAlsoFailedCritical: .plural(
        zero: "نتيجة {location} هي {score}، ولم يتخلّف أي شرط حاسم",
        one: "نتيجة {location} هي {score}، وتخلّف شرط حاسم واحد",
        two: "نتيجة {location} هي {score}، وتخلّف شرطان حاسمان",
        few: "نتيجة {location} هي {score}، وتخلّفت {count} شروط حاسمة",
        many: "نتيجة {location} هي {score}، وتخلّف {count} شرطًا حاسمًا",
        other: "نتيجة {location} هي {score}، وتخلّف {count} شرط حاسم"),
    .headlineAlsoFailedSection: .plural(
        zero: "نتيجة {location} هي {score}، ولم يبقَ أي قسم دون حدّه الأدنى",
        one: "نتيجة {location} هي {score}، وبقي قسم واحد دون حدّه الأدنى",
        two: "نتيجة {location} هي {score}، وبقي قسمان دون حدّهما الأدنى",
        few: "نتيجة {location} هي {score}، وبقيت {count} أقسام دون حدّها الأدنى",
        many: "نتيجة {location} هي {score}، وبقي {count} قسمًا دون حدّه الأدنى",
        other: "نتيجة {location} هي {score}، وبقي {count} قسم دون حدّه الأدنى"),
    .headlineFailedBoth: .plural(
        zero: "نتيجة {location} هي {score}، ولم يتخلّف أي شرط (الحاسم منها: {critical})",
        one: "نتيجة {location} هي {score}، لكن شرطًا واحدًا لم يتحقق (الحاسم منها: {critical})",
        two: "نتيجة {location} هي {score}، لكن شرطين لم يتحققا (الحاسم منها: {critical})",
        few: "نتيجة {location} هي {score}، لكن {count} شروط لم تتحقق (الحاسم منها: {critical})",
        many: "نتيجة {location} هي {score}، لكن {count} شرطًا لم تتحقق (الحاسم منها: {critical})",
        other: "نتيجة {location} هي {score}، لكن {count} شرط لم تتحقق (الحاسم منها: {critical})"),
    .headlineAlsoFailedBoth: .plural(
        zero: "نتيجة {location} هي {score}، ولم يتخلّف أي شرط (الحاسم منها: {critical})",
        one: "نتيجة {location} هي {score}، وتخلّف شرط واحد (الحاسم منها: {critical})",
        two: "نتيجة {location} هي {score}، وتخلّف شرطان (الحاسم منها: {critical})",
        few: "نتيجة {location} هي {score}، وتخلّفت {count} شروط (الحاسم منها: {critical})",
        many: "نتيجة {location} هي {score}، وتخلّف {count} شرطًا (الحاسم منها: {critical})",
        other: "نتيجة {location} هي {score}، وتخلّف {count} شرط (الحاسم منها: {critical})"),
    .actionsIntroFailed: "الشروط التي لم تتحقق أولًا، ثم الأسئلة التي خفّضت النتيجة أكثر من غيرها.",
    .actionsIntroFailedRepeats:
        "الشروط التي لم تتحقق أولًا، ثم الأسئلة التي خفّضت النتيجة أكثر من غيرها؛ ويتقدّم من هذه ما فُقدت نقاطه من قبل.",
    .actionsIntroCritical: "الشروط التي لم تتحقق تسبق كل ما سواها.",

    // What several failures do that have the same effect, said once in a summary.
    .effectsFail: "هذه كلها تُبقي النسبة كما هي، لكن الهدف يُعدّ غير محقَّق والتقدير هو تقدير الرسوب.",
    .effectsZero: "كل واحد من هذه يجعل النتيجة كلها صفرًا.",
    .effectsCap: "كل واحد من هذه يحدّ النتيجة كلها بما لا يتجاوز {cap}.",
]
