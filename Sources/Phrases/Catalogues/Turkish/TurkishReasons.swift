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

    // Why a question was not asked: whole clauses about the answers that decided it.
    .reasonNotAsked: "Sorulmadı, çünkü {reasons}",
    .reasonNotCalledFor: "Sorulmadı, çünkü bu ziyarette gerekmedi",
    .becauseAnswered: "{number}. soruya “{answer}” yanıtı verildi",
    .becauseComputed: "{number}. sorunun sonucu {answer} oldu",
    .becauseNotApplicable: "{number}. soru geçerli değildi",
    .becauseLeftOpen: "{number}. soru açık kaldı",
    .becauseNotAsked: "{number}. soru da sorulmadı",
    .becauseQuestions: .plural(
        one: "bu, şu soruya bağlı: {numbers}",
        other: "bu, şu sorulara bağlı: {numbers}"),
    .becauseScore: "bu, “{section}” bölümünün sonucuna bağlı",
    .becauseDay: "bu, ziyaret gününe bağlı",

    // What is said where a theme leaves a part out, or where there is none.
    .summaryNoticeAnswers: "Bu, özettir. Bütün yanıtlar karnenin tamamında yer alır.",
    .summaryNoticeArithmetic: "Bu, özettir. Puanın nasıl hesaplandığı karnenin tamamında yer alır.",
    .summaryNoticeAlone: "Bu, daha uzun bir karnenin özetidir.",
    .fullScorecardAt: "Karnenin tamamı: {file}",
    .lossesMoreAlone: "{count} soru daha puan kaybetti.",

    // Failures in the headline: with “and” where the score tells the same, and both kinds counted together.
    .headlineAlsoFailedCritical: "{location}: puan {score}, ayrıca {count} kritik koşul sağlanmadı",
    .headlineAlsoFailedSection: "{location}: puan {score}, ayrıca {count} bölüm alt sınırının altında kaldı",
    .headlineFailedBoth:
        "{location}: puan {score}, ancak {critical} tanesi kritik olmak üzere {count} koşul sağlanmadı",
    .headlineAlsoFailedBoth:
        "{location}: puan {score}, ayrıca {critical} tanesi kritik olmak üzere {count} koşul sağlanmadı",
    .actionsIntroFailed: "Önce sağlanmayan koşullar, sonra puanı en çok düşüren sorular.",
    .actionsIntroFailedRepeats:
        "Önce sağlanmayan koşullar, sonra puanı en çok düşüren sorular; bunlardan daha önce de puan kaybettirenler öne alınır.",
    .actionsIntroCritical: "Sağlanmayan koşullar her şeyden önce gelir.",

    // What several failures do that have the same effect, said once in a summary.
    .effectsFail: "Bunlar yüzdeyi değiştirmez, ancak hedefe ulaşılmamış sayılır ve sonuç en olumsuz düzeye düşer.",
    .effectsZero: "Bunların her biri toplam puanı sıfırlar.",
    .effectsCap: "Bunların her biri toplam puanı en fazla {cap} ile sınırlar.",
]
