import Evaluation
import Phrases

@testable import Reporting

/// A checklist of yes-no questions whose score is quickly computed by hand.
struct SmallShop {
    var rules: ScoringRules
    var sections: [Section]
    var yes: [QuestionID] = []
    var no: [QuestionID] = []
    var notApplicable: [QuestionID] = []

    init(_ sections: [Section]) { self.init(ScoringRules(), sections) }

    init(_ rules: ScoringRules, _ sections: [Section]) {
        self.rules = rules
        self.sections = sections
    }

    func answered(yes: [QuestionID] = [], no: [QuestionID] = [], notApplicable: [QuestionID] = []) -> SmallShop {
        var shop = self
        (shop.yes, shop.no, shop.notApplicable) = (yes, no, notApplicable)
        return shop
    }

    static func section(
        _ id: SectionID, weight: Rational? = nil, cap: Cap = .standard, _ questions: [Question]
    ) -> Section {
        Section(id: id, title: id.name, weight: weight, cap: cap, items: questions.map { .question($0) })
    }

    static func asks(
        _ id: QuestionID, _ points: Int, weight: Rational = .one, bonus: Bool = false, critical: CriticalRule? = nil,
        when: Expression? = nil
    ) -> Question {
        Samples.yesNo(
            id, "\(id.name)?", points: points, weight: weight, critical: critical, na: .excluded, bonus: bonus,
            when: when)
    }

    var checklist: Checklist {
        Checklist(id: "shop", version: "1", language: "en", title: "Shop", scoring: rules, sections: sections)
    }

    var visit: Visit {
        var entries: [QuestionID: Entry] = [:]
        for id in yes { entries[id] = Entry(reply: .answered(value: .yesNo(true))) }
        for id in no { entries[id] = Entry(reply: .answered(value: .yesNo(false))) }
        for id in notApplicable { entries[id] = Entry(reply: .notApplicable(reason: "none there")) }
        return Visit(pin: Samples.pin, details: Samples.details(), entries: entries)
    }

    func page(_ language: Language = .english) throws -> Page {
        present(
            try score(visit, by: checklist, pin: Samples.pin), checklist, visit,
            ReportOptions(language: language, engineVersion: "0.1.0"))
    }

    /// The labels of the points-lost chart.
    func labels() throws -> [String]? { try page().losses?.chart?.panels[0].bars.map(\.label.text) }

    /// The numbers of the table below it.
    func costs() throws -> [String]? { try page().losses?.table.rows.map { "\($0.name.text) \($0.cells[1].text)" } }
}
