import Evaluation

/// A store visit with one of everything that a scorecard shows.
struct StoreVisit {
    var scoring = ScoringRules(model: .weighted, target: 85, bands: Samples.bands)
    var criticalEffect = Effect.fail
    var minimum: Gate? = Gate(minimum: 50)
    var language = "en"
    var location = "Kadıköy Market Street"
    var isFinal = true
    var changes: [QuestionID: Entry] = [:]
    var hasPoints = true

    var checklist: Checklist {
        Checklist(
            id: "store-visit", version: "2026.1", language: language, title: "Store visit", scoring: scoring,
            sections: hasPoints ? [arrival, staff, checkout, rest] : [rest])
    }

    private var arrival: Section {
        Section(
            id: "arrival", title: "Arrival", weight: 20, minimum: minimum,
            items: [
                .question(
                    Samples.yesNo(
                        "greeted", "Did a member of staff greet you within 30 seconds?",
                        standard: Standard(reference: "S-1.2", text: "Every guest is greeted within 30 seconds."))),
                .question(Samples.yesNo("clean", "Was the entrance clean and free of boxes?")),
                .question(Samples.waiting("wait", "How long did you wait until someone had time for you?", minutes: 3)),
                .question(Samples.yesNo("parking", "Was a parking space for customers free?", na: .excluded)),
            ])
    }

    private var staff: Section {
        Section(
            id: "staff", title: "Advice and listening", weight: 45,
            items: [
                .question(
                    Samples.yesNo(
                        "asked", "Did the seller ask what you need before showing anything?", points: 10, weight: 2)),
                .question(Samples.rating("patient", "The seller took time and listened until I had finished.")),
                .question(
                    Samples.yesNo(
                        "honest", "Did the seller name a fitting product within the budget you gave?", points: 10,
                        critical: CriticalRule(effect: criticalEffect))),
                .section(
                    Section(
                        id: "knowledge", title: "Product knowledge", weight: 6,
                        items: [
                            .question(
                                Samples.yesNo("differences", "Could the seller explain how two products differ?")),
                            .question(Samples.rating("clear", "The explanation was easy to understand.")),
                        ])),
                .question(
                    Samples.yesNo(
                        "alternative", "Did the seller point you to another shop for what was missing?", points: 3,
                        bonus: true)),
            ])
    }

    private var checkout: Section {
        Section(
            id: "checkout", title: "At the till", weight: 35,
            items: [
                .question(Samples.waiting("queue", "How long did you stand in the queue?", minutes: 5)),
                .question(Samples.yesNo("thanked", "Were you thanked and invited to come back?")),
                .question(
                    Samples.yesNo(
                        "receipt", "Did you get a receipt without asking?",
                        when: .compare(.question("bought"), .equal, .literal(.yesNo(true))))),
            ])
    }

    private var rest: Section {
        Section(
            id: "rest", title: "About the visit",
            items: [
                .question(Question(id: "bought", kind: .yesNo, ask: "Did you buy anything?")),
                .question(
                    Question(
                        id: "amount", kind: .money(NumberRule(decimals: 2), currency: "TRY"), ask: "What did you spend?"
                    )),
                .question(Question(id: "who", kind: .employee, ask: "Who served you?")),
                .question(
                    Question(
                        id: "story", kind: .text(TextRule(isLong: true)), ask: "What will you remember of this visit?")),
            ])
    }

    var visit: Visit {
        var entries: [QuestionID: Entry] = [
            "greeted": Entry(
                reply: .answered(value: .yesNo(false)),
                comment:
                    "Two sellers stood by the shelf & talked to each other. I waited, said \"hello\", and only then one of them looked up.",
                evidence: [Samples.photo]),
            "clean": Entry(reply: .answered(value: .yesNo(true))),
            "wait": Entry(
                reply: .answered(value: .duration(390)), comment: "Measured from the door to the first word."),
            "parking": Entry(reply: .notApplicable(reason: "I came by ferry.")),
            "asked": Entry(
                reply: .answered(value: .yesNo(false)),
                comment:
                    "She took the dearest set from the shelf at once.\nI had to say twice that it is a gift for a child."
            ),
            "patient": Entry(reply: .answered(value: .option("4"))),
            "honest": Entry(reply: .answered(value: .yesNo(true)), comment: "In the end yes: a set for 420 lira."),
            "differences": Entry(reply: .answered(value: .yesNo(true))),
            "clear": Entry(reply: .answered(value: .option("4"))),
            "alternative": Entry(
                reply: .answered(value: .yesNo(true)), comment: "She wrote down the name of the bookshop next door."),
            "queue": Entry(reply: .answered(value: .duration(165))),
            "thanked": Entry(reply: .answered(value: .yesNo(true))),
            "bought": Entry(reply: .answered(value: .yesNo(false))),
            "who": Entry(
                reply: .answered(value: .employee(Employee(name: "Ayşe", role: "Seller", description: "red scarf")))),
            "story": Entry(
                reply: .answered(value: .text("The calm way in which the seller put things right after a slow start."))),
        ]
        entries.merge(changes) { _, new in new }
        var visit = Visit(
            pin: Samples.pin, details: Samples.details(location: location, language: language), entries: entries)
        if isFinal {
            visit.apply(
                .finalised(
                    attestation: Attestation(
                        statement: "I was there.", confirmation: "Jane Shopper",
                        at: Instant(millisecondsSince1970: 1_795_284_330_250))))
        }
        return visit
    }

    func scorecard() throws -> Scorecard { try score(visit, by: checklist, pin: Samples.pin) }
}
