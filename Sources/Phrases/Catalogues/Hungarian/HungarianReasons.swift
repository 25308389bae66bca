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

    // Why a question was not asked: whole clauses about the answers that decided it. The number brings its article.
    .reasonNotAsked: "Nem kellett feltenni, mert {reasons}",
    .reasonNotCalledFor: "Nem kellett feltenni, mert ezen a látogatáson nem volt rá szükség",
    .becauseAnswered: "{number}. kérdésre ez volt a válasz: „{answer}”",
    .becauseComputed: "{number}. kérdés értéke {answer} lett",
    .becauseNotApplicable: "{number}. kérdés nem volt értelmezhető",
    .becauseLeftOpen: "{number}. kérdés nyitva maradt",
    .becauseNotAsked: "{number}. kérdést sem kellett feltenni",
    .becauseQuestions: .plural(
        one: "ettől a kérdéstől függ: {numbers}",
        other: "ezektől a kérdésektől függ: {numbers}"),
    .becauseScore: "ennek a szakasznak az eredményétől függ: „{section}”",
    .becauseDay: "a látogatás napjától függ",

    // What is said where a theme leaves a part out, or where there is none.
    .summaryNoticeAnswers: "Ez az összefoglaló. Minden válasz a teljes értékelőlapon található.",
    .summaryNoticeArithmetic: "Ez az összefoglaló. Az eredmény kiszámítása a teljes értékelőlapon található.",
    .summaryNoticeAlone: "Ez egy hosszabb értékelőlap összefoglalója.",
    .fullScorecardAt: "A teljes értékelőlap: {file}",
    .lossesMoreAlone: "Még {count} kérdésnél veszett el pont.",

    // Failures in the headline: with “and” where the score tells the same, and both kinds counted together.
    .headlineAlsoFailedCritical: "{location}: az eredmény {score}, és {count} kritikus követelmény nem teljesült",
    .headlineAlsoFailedSection: "{location}: az eredmény {score}, és {count} szakasz a minimuma alatt maradt",
    .headlineFailedBoth:
        "{location}: az eredmény {score}, de {count} követelmény nem teljesült, ebből {critical} kritikus",
    .headlineAlsoFailedBoth:
        "{location}: az eredmény {score}, és {count} követelmény nem teljesült, ebből {critical} kritikus",
    .actionsIntroFailed: "Elöl a nem teljesült követelmények, utánuk a legtöbbe kerülő kérdések.",
    .actionsIntroFailedRepeats:
        "Elöl a nem teljesült követelmények, utánuk a legtöbbe kerülő kérdések; ezek közül előrébb áll, ami már korábban is pontot vesztett.",
    .actionsIntroCritical: "A nem teljesült követelmények minden mást megelőznek.",

    // What several failures do that have the same effect, said once in a summary.
    .effectsFail:
        "Ezek a százalékon nem változtatnak, de a cél nem teljesültnek számít, és a minősítés a legrosszabb lesz.",
    .effectsZero: "Ezek bármelyike nullára viszi a teljes eredményt.",
    .effectsCap: "Ezek bármelyike miatt a teljes eredmény legfeljebb {cap} lehet.",
]
