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
]
