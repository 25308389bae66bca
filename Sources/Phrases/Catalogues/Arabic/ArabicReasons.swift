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
]
