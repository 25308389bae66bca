/// What Turkish scorecards say of failures, of questions that were not asked, and of what went well.
let turkishReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: bölümün kimler ya da neler için doldurulduğu",

    // A member of staff inside a sentence of the checklist, and where one begins.
    .answerEmployeeInside: "çalışan ({role})",
    .answerEmployeeHiddenInside: "çalışan",
    .answerEmployeeFirst: "Çalışan ({role})",
    .answerEmployeeHiddenFirst: "Çalışan",

    // What went well, after a text that ends in a sign of its own, and after one that does not.
    .strengthQuestion: "{question} – {answer}",
    .strengthStatement: "{question}: {answer}",
    .strengthCritical: "{question} – {answer} (kritik)",
    .strengthCriticalStatement: "{question}: {answer} (kritik)",
]
