/// What English scorecards say of failures, of questions that were not asked, and of what went well.
let englishReasons: [ReportPhrase: Wording] = [
    // How the score was made: the list of what a repeated section was filled in for.
    .outInstances: "{numbers}: lists what the section was filled in for",

    // A member of staff inside a sentence of the checklist, and where one begins.
    .answerEmployeeInside: "the member of staff ({role})",
    .answerEmployeeHiddenInside: "the member of staff",
    .answerEmployeeFirst: "The member of staff ({role})",
    .answerEmployeeHiddenFirst: "The member of staff",

    // What went well, after a text that ends in a sign of its own, and after one that does not.
    .strengthQuestion: "{question} – {answer}",
    .strengthStatement: "{question}: {answer}",
    .strengthCritical: "{question} – {answer} (critical)",
    .strengthCriticalStatement: "{question}: {answer} (critical)",

    // Why a question was not asked: whole clauses about the answers that decided it.
    .reasonNotAsked: "Not asked, because {reasons}",
    .reasonNotCalledFor: "Not asked, because nothing on this visit called for it",
    .becauseAnswered: "question {number} was answered “{answer}”",
    .becauseComputed: "question {number} came to {answer}",
    .becauseNotApplicable: "question {number} did not apply",
    .becauseLeftOpen: "question {number} was left open",
    .becauseNotAsked: "question {number} was not asked either",
    .becauseQuestions: .plural(
        one: "it depends on question {numbers}",
        other: "it depends on questions {numbers}"),
    .becauseScore: "it depends on the score of “{section}”",
    .becauseDay: "it depends on the day of the visit",

    // What is said where a theme leaves a part out, or where there is none.
    .summaryNoticeAnswers: "This is the summary. Every answer is in the full scorecard.",
    .summaryNoticeArithmetic: "This is the summary. How the score was made is in the full scorecard.",
    .summaryNoticeAlone: "This is the summary of a longer scorecard.",
    .fullScorecardAt: "The full scorecard: {file}",
    .lossesMoreAlone: .plural(
        one: "{count} more question lost points.",
        other: "{count} more questions lost points."),
]
