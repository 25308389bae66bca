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

    // Failures in the headline: with “and” where the score tells the same, and both kinds counted together.
    .headlineAlsoFailedCritical: .plural(
        one: "{location} scored {score} and failed on {count} critical requirement",
        other: "{location} scored {score} and failed on {count} critical requirements"),
    .headlineAlsoFailedSection: .plural(
        one: "{location} scored {score}, and {count} section stayed below its minimum",
        other: "{location} scored {score}, and {count} sections stayed below their minimum"),
    .headlineFailedBoth: .plural(
        one: "{location} scored {score}, but failed on {count} requirement, {critical} of them critical",
        other: "{location} scored {score}, but failed on {count} requirements, {critical} of them critical"),
    .headlineAlsoFailedBoth: .plural(
        one: "{location} scored {score} and failed on {count} requirement, {critical} of them critical",
        other: "{location} scored {score} and failed on {count} requirements, {critical} of them critical"),
    .actionsIntroFailed: "Failed requirements come first, then the questions that cost the score most.",
    .actionsIntroFailedRepeats:
        "Failed requirements come first, then the questions that cost the score most; of these, the ones that were missed before come earlier.",
    .actionsIntroCritical: "Failed requirements come before everything else.",

    // What several failures do that have the same effect, said once in a summary.
    .effectsFail:
        "These leave the percentage as it is, but the target counts as not met and the band is the failing one.",
    .effectsZero: "Each of these sets the whole score to zero.",
    .effectsCap: "Each of these holds the whole score at {cap} at most.",
]
