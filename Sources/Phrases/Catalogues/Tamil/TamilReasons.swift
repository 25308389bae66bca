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
]
