import Evaluation

/// When questions and sections are reached.
extension ConditionSolver {
    /// Where a question is asked.
    mutating func asked(_ position: Int) throws(TooMuchWork) -> Diagram {
        if isFree { return TruthDiagrams.yes }
        if let known = wayToQuestions[position] { return known }
        let question = outline.questions[position]
        let outside = home
        home = things.home(ofQuestionAt: position)
        defer { home = outside }
        var result = try surroundings(ofQuestionAt: position)
        if let when = question.when {
            let isHidden = givenUp.contains(question.id.name) || damage.hidesCondition(of: question.id)
            let own = isHidden ? try open("question \(question.id)") : try diagrams.certain(try truth(when))
            result = try diagrams.and(result, own)
        }
        wayToQuestions[position] = result
        return result
    }

    /// Where the sections around a question are reached, before its own condition.
    mutating func surroundings(ofQuestionAt position: Int) throws(TooMuchWork) -> Diagram {
        let around = try wayInto(outline.sectionOfQuestion[position])
        let here = try diagrams.and(around, try notScreened(before: position))
        guard let home = things.home(ofQuestionAt: position) else { return here }
        return try diagrams.and(here, try presence(in: home))
    }

    /// Where a section and those around it are asked.
    mutating func wayInto(_ index: Int) throws(TooMuchWork) -> Diagram {
        if let known = wayToSections[index] { return known }
        let section = outline.sections[index]
        var result = TruthDiagrams.yes
        if let parent = section.parent { result = try wayInto(parent) }
        if let when = section.when {
            let outside = home
            home = section.parent.flatMap { things.home(ofSection: $0) }
            defer { home = outside }
            let isHidden = givenUp.contains(section.id.name) || damage.hidesCondition(of: section.id)
            let own = isHidden ? try open("section \(section.id)") : try diagrams.certain(try truth(when))
            result = try diagrams.and(result, own)
        }
        wayToSections[index] = result
        return result
    }

    /// Where a repeated section has an instance at all: the one that is looked at.
    mutating func presence(in index: Int) throws(TooMuchWork) -> Diagram {
        let list = QuestionID(outline.sections[index].id.name)
        guard let position = outline.position(of: list), let variable = variable(of: .question(list)) else {
            return TruthDiagrams.yes
        }
        let cases = variable.cases.values.map { $0 == .number(.zero) ? TruthDiagrams.no : TruthDiagrams.yes }
        return try diagrams.and(
            try asked(position), try diagrams.node(level: variable.level, cases + variable.emptyCases(TruthDiagrams.no))
        )
    }

    /// Where no earlier answer has ended the visit.
    mutating func notScreened(before position: Int) throws(TooMuchWork) -> Diagram {
        if screeners.isEmpty || isFree { return TruthDiagrams.yes }
        var count = 0
        while count < screeners.count, screeners[count] < position {
            count += 1
            if unscreened.count > count { continue }
            let screener = screeners[count - 1]
            let isCommon = things.home(ofQuestionAt: screener) == nil
            let next = isCommon ? try notEnded(by: screener) : TruthDiagrams.yes
            unscreened.append(try diagrams.and(unscreened[count - 1], next))
        }
        var result = unscreened[count]
        guard let home else { return result }
        for screener in screeners[..<count] where things.home(ofQuestionAt: screener) == home {
            result = try diagrams.and(result, try notEnded(by: screener))
        }
        return result
    }

    private mutating func notEnded(by position: Int) throws(TooMuchWork) -> Diagram {
        let question = outline.questions[position]
        if damage.changesAnswers(of: question.id) { return TruthDiagrams.yes }
        let ending = question.kind.options.filter(\.endsVisit).map { Expression.literal(.option($0.value)) }
        var ended = TruthDiagrams.no
        for case .literal(.option(let value)) in ending {
            let one: Expression =
                if case .choices = question.kind { .includes(.question(question.id), value) } else {
                    .compare(.question(question.id), .equal, .literal(.option(value)))
                }
            ended = try diagrams.or(ended, try diagrams.certain(try truth(one)))
        }
        return try diagrams.not(ended)
    }
}
