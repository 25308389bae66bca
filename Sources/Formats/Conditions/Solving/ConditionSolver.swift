import Evaluation

/// Decides for every answer at once what a condition can be; exact where the answers fall into finitely many cases.
///
/// What cannot be told apart, such as scores, is taken as possible, so that a verdict is never wrong.
struct ConditionSolver {
    typealias Diagram = TruthDiagrams.Diagram
    typealias TooMuchWork = TruthDiagrams.TooMuchWork

    let things: SolverThings
    var damage: Damage
    var diagrams = TruthDiagrams()
    /// What has no cases is kept as `nil`.
    var variables: [Expression: SolverVariable?] = [:]
    var selections: [QuestionID: SelectionVariables] = [:]
    /// What is taken as possible, by what it is.
    var openLevels: [String: Int32] = [:]
    var openAtoms: [Expression: Int32] = [:]
    /// Levels below those of all questions.
    var lowestLevel: Int32 = 0
    /// Whether every question is taken as asked.
    var isFree = false
    /// The repeated section whose instance is looked at.
    var home: Int?
    /// The same for the condition that is decided.
    private var place: Int?
    var wayToQuestions: [Int: Diagram] = [:]
    var wayToSections: [Int: Diagram] = [:]
    /// Owners of conditions that were too much work; they are taken as possible.
    var givenUp: Set<String> = []
    /// What computed questions give, for the condition that is decided: a chain of them is followed once.
    var computedValues: [ComputedKey: [GuardedValue]?] = [:]
    var computedAnswers: [ComputedKey: Diagram] = [:]
    var computable: [QuestionID: Bool] = [:]
    private(set) var screeners: [Int] = []
    var unscreened: [Diagram] = [TruthDiagrams.yes]
    private var indexOfSection: [SectionID: Int] = [:]
    private var stepsLeft = Self.mostStepsOfFile

    /// The work for one condition and for a whole file; what would take more is not looked into.
    private static let mostSteps = 400_000
    private static let mostStepsOfFile = 8_000_000

    init(_ checklist: Checklist, _ conditions: [Expression], _ damage: Damage) {
        things = SolverThings(checklist, conditions)
        self.damage = damage
        for (index, section) in checklist.outline.sections.enumerated() where indexOfSection[section.id] == nil {
            indexOfSection[section.id] = index
        }
        for (position, question) in checklist.outline.questions.enumerated()
        where question.kind.options.contains(where: \.endsVisit) { screeners.append(position) }
    }

    var outline: Outline { things.checklist.outline }

    /// What the checker says about a condition; `nil` when nothing is wrong, or when it cannot tell.
    enum Verdict {
        case neverTrue, alwaysTrue
        /// Not true, or always true, together with the conditions it builds on.
        case neverTrueHere, alwaysTrueHere
    }

    mutating func verdict(on condition: Expression, of owner: ConditionOwner, in repeated: String?) -> Verdict? {
        if looksAtOwnAnswerOnly(condition, owner) { return nil }
        place = repeated.flatMap { indexOfSection[SectionID($0)] }
        let steps = min(Self.mostSteps, stepsLeft)
        diagrams.startOver(steps: steps)
        defer { stepsLeft -= steps - max(0, diagrams.stepsLeft) }
        do throws(TooMuchWork) {
            if let verdict = try freeVerdict(on: condition, of: owner) { return verdict }
            return try verdictInPlace(on: condition, of: owner)
        } catch {
            givenUp.insert(owner.name)
            return nil
        }
    }

    /// What most comment rules do: they ask for one of the two answers to their own question, so both stay possible.
    private func looksAtOwnAnswerOnly(_ condition: Expression, _ owner: ConditionOwner) -> Bool {
        guard case .followUp(let name) = owner, case .compare(.question(let id), .equal, .literal(.yesNo)) = condition,
            id.name == name, case .yesNo = outline.question(id)?.kind
        else { return false }
        return true
    }

    private mutating func forgetComputed() {
        computedValues = [:]
        computedAnswers = [:]
    }

    /// As if all questions were asked.
    private mutating func freeVerdict(on condition: Expression, of owner: ConditionOwner) throws(TooMuchWork)
        -> Verdict?
    {
        isFree = true
        home = place
        forgetComputed()
        let context = owner.isFollowUp ? try answered(QuestionID(owner.name)) : TruthDiagrams.yes
        let truth = try truth(condition)
        let inside = try diagrams.and(context, truth)
        if !diagrams.canEnd(inside, in: TruthDiagrams.yes) { return .neverTrue }
        let unlessOutside = try diagrams.or(try diagrams.not(context), truth)
        return diagrams.canEnd(unlessOutside, in: TruthDiagrams.no) ? nil : .alwaysTrue
    }

    /// With the conditions of the questions it reads and of the sections around it.
    private mutating func verdictInPlace(on condition: Expression, of owner: ConditionOwner) throws(TooMuchWork)
        -> Verdict?
    {
        isFree = false
        home = place
        forgetComputed()
        let context = try wayTo(owner)
        guard diagrams.canEnd(context, in: TruthDiagrams.yes) else { return nil }
        let truth = try truth(condition)
        let inside = try diagrams.and(context, truth)
        if !diagrams.canEnd(inside, in: TruthDiagrams.yes) { return .neverTrueHere }
        return try diagrams.or(try diagrams.not(context), truth) == TruthDiagrams.yes ? .alwaysTrueHere : nil
    }

    /// When the condition is looked at.
    private mutating func wayTo(_ owner: ConditionOwner) throws(TooMuchWork) -> Diagram {
        switch owner {
        case .question(let id):
            guard let position = outline.position(of: QuestionID(id)) else { return TruthDiagrams.yes }
            return try surroundings(ofQuestionAt: position)
        case .section(let id):
            guard let index = indexOfSection[SectionID(id)] else { return TruthDiagrams.yes }
            let section = outline.sections[index]
            let around = try section.parent.map { parent throws(TooMuchWork) in try wayInto(parent) }
            return try diagrams.and(around ?? TruthDiagrams.yes, try notScreened(before: section.questions.lowerBound))
        case .followUp(let id): return try answered(QuestionID(id))
        case .constraint:
            return try home.map { section throws(TooMuchWork) in try presence(in: section) } ?? TruthDiagrams.yes
        }
    }
}

/// A computed question as it is looked at from one place.
struct ComputedKey: Hashable {
    let question: QuestionID
    let home: Int?
    let isExact: Bool
}
