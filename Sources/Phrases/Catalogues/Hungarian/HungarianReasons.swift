/// What Hungarian scorecards say of failures, of questions that were not asked, and of what went well.
let hungarianReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: felsorolja, mire lett a szakasz kitöltve",

    // A member of staff inside a sentence of the checklist, and where one begins.
    .answerEmployeeInside: "a munkatárs ({role})",
    .answerEmployeeHiddenInside: "a munkatárs",
    .answerEmployeeFirst: "A munkatárs ({role})",
    .answerEmployeeHiddenFirst: "A munkatárs",

    // What went well, after a text that ends in a sign of its own, and after one that does not.
    .strengthQuestion: "{question} – {answer}",
    .strengthStatement: "{question}: {answer}",
    .strengthCritical: "{question} – {answer} (kritikus)",
    .strengthCriticalStatement: "{question}: {answer} (kritikus)",
]
