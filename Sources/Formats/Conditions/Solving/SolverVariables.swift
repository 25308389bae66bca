import Evaluation

/// The variables of the diagrams; later questions are asked first, so that what earlier ones build is shared.
extension ConditionSolver {
    private static let levelsOfQuestion: Int32 = 4_096
    private static let mostOptions = 4_000

    private func levels(ofQuestionAt position: Int) -> Int32 {
        Int32(clamping: position + 1) &* Self.levelsOfQuestion
    }

    private mutating func nextLevel() -> Int32 {
        lowestLevel -= 1
        return lowestLevel
    }

    /// The variable of something that is not computed from others; `nil` when its cases cannot be listed.
    mutating func variable(of term: Expression) -> SolverVariable? {
        if let known = variables[term] { return known }
        let made = newVariable(of: term)
        variables[term] = .some(made)
        return made
    }

    private mutating func newVariable(of term: Expression) -> SolverVariable? {
        if case .question(let id) = term, damage.changesAnswers(of: id) { return nil }
        guard let cases = things.cases(of: term) else { return nil }
        switch term {
        case .question(let id):
            return outline.position(of: id).map { position in
                SolverVariable(
                    level: levels(ofQuestionAt: position) + Self.levelsOfQuestion - 1, cases: cases, hasEmptyCases: true
                )
            }
        case .today: return SolverVariable(level: nextLevel(), cases: cases, hasEmptyCases: false)
        default: return SolverVariable(level: nextLevel(), cases: cases, hasEmptyCases: true)
        }
    }

    /// The variables of a question with several options; `nil` for any other.
    mutating func selection(_ id: QuestionID) throws(TooMuchWork) -> SelectionVariables? {
        if let known = selections[id] { return known }
        guard let position = outline.position(of: id), !damage.changesAnswers(of: id),
            case .choices(let options, let limits) = outline.questions[position].kind,
            options.count <= Self.mostOptions
        else { return nil }
        let base = levels(ofQuestionAt: position)
        var levels: [String: Int32] = [:]
        for (index, option) in options.enumerated() { levels[option.value] = base + Int32(index) }
        let accepted = try counted(options.map { $0.isExclusive ? nil : true }, base) { count in
            count >= limits.minimum && count <= limits.maximum ?? count
        }
        let alone = try limits.maximum.map { $0 < 1 } ?? false ? TruthDiagrams.no : onlyExclusive(options, base)
        let made = SelectionVariables(
            state: base + Self.levelsOfQuestion - 1, options: levels,
            isAccepted: try diagrams.or(accepted, alone))
        selections[id] = made
        return made
    }

    /// Where a number of options that fits is chosen; an option marked `nil` must not be.
    mutating func counted(_ marks: [Bool?], _ base: Int32, fits: (Int) -> Bool) throws(TooMuchWork) -> Diagram {
        var byCount = (0...marks.count).map { fits($0) ? TruthDiagrams.yes : TruthDiagrams.no }
        for (index, mark) in marks.enumerated() {
            var next: [Diagram] = []
            for count in 0..<(byCount.count - 1) {
                let chosen = mark == nil ? TruthDiagrams.no : byCount[count + 1]
                next.append(try diagrams.node(level: base + Int32(index), [byCount[count], chosen]))
            }
            byCount = next
        }
        return byCount[0]
    }

    private mutating func onlyExclusive(_ options: [Option], _ base: Int32) throws(TooMuchWork) -> Diagram {
        var (none, one) = (TruthDiagrams.yes, TruthDiagrams.no)
        for (index, option) in options.enumerated() {
            let level = base + Int32(index)
            one = try diagrams.node(level: level, [one, option.isExclusive ? none : TruthDiagrams.no])
            none = try diagrams.node(level: level, [none, TruthDiagrams.no])
        }
        return one
    }

    /// Something that may hold or not, whatever else is answered.
    mutating func open(_ name: String) throws(TooMuchWork) -> Diagram {
        let level = openLevels[name] ?? nextLevel()
        openLevels[name] = level
        return try diagrams.node(level: level, [TruthDiagrams.no, TruthDiagrams.yes])
    }

    /// A condition that is not looked into: anything, or unknown where something it needs has no value.
    mutating func openAtom(_ condition: Expression) throws(TooMuchWork) -> Diagram {
        let level = openAtoms[condition] ?? nextLevel()
        openAtoms[condition] = level
        let own = try diagrams.node(level: level, [TruthDiagrams.no, TruthDiagrams.unknown, TruthDiagrams.yes])
        return try diagrams.choice(try allNeeded(by: condition), own, TruthDiagrams.unknown)
    }

    /// Where everything has an answer without which a term has no value.
    mutating func allNeeded(by term: Expression) throws(TooMuchWork) -> Diagram {
        var result = TruthDiagrams.yes
        switch term {
        case .question(let id), .optionNumber(let id): return try answered(id)
        case .compare, .includes, .arithmetic:
            for operand in term.operands { result = try diagrams.and(result, try allNeeded(by: operand)) }
        case .call(let function, let arguments) where function.isStrict:
            for argument in arguments { result = try diagrams.and(result, try allNeeded(by: argument)) }
        default: break
        }
        return result
    }
}

extension Function {
    /// Whether a call has no value as soon as one of its arguments has none.
    var isStrict: Bool {
        switch self {
        case .round, .abs, .length, .words, .contains, .startsWith, .endsWith, .matches, .weekday, .month, .year,
            .daysBetween, .minutesBetween:
            true
        case .count, .sum, .mean, .min, .max, .if, .first, .any, .all: false
        }
    }
}
