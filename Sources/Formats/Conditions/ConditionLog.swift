import Evaluation
import SourceXML

/// Whose condition it is: that decides what it may look at.
enum ConditionOwner: Hashable {
    case question(String)
    case section(String)
    /// A comment or evidence rule, which may look at its own question.
    case followUp(String)
    /// What several answers must fulfil; it may look at all of them.
    case constraint(String)

    /// Whether nothing waits for it.
    var isFollowUp: Bool {
        switch self {
        case .followUp, .constraint: true
        case .question, .section: false
        }
    }

    var isConstraint: Bool {
        if case .constraint = self { return true }
        return false
    }

    var name: String {
        switch self {
        case .question(let name), .section(let name), .followUp(let name), .constraint(let name): name
        }
    }
}

/// The conditions of a file and what they refer to, collected while it is read.
struct ConditionLog {
    struct Entry {
        let owner: ConditionOwner
        /// The first question, in the order of asking, that it cannot look at.
        let limit: Int
        let range: Range<Int>
        let references: [ConditionReference]
        /// `nil` when something in it is wrong.
        let expression: Expression?
        /// Whether it gives a value instead of being true or false.
        let isFormula: Bool
        /// The repeated section whose instance it is about.
        let repeated: String?
    }

    private(set) var entries: [Entry] = []
    /// Where the conditions stand that look at something later; of a circle only the first one is reported.
    var misplaced: [Int] = []

    /// The conditions that were read; one that stands on a matrix is read for every row.
    private(set) var places: Set<Int> = []

    mutating func add(_ entry: Entry) {
        entries.append(entry)
        places.insert(entry.range.lowerBound)
    }

    /// Adds the conditions of a later part of the same file.
    mutating func append(_ later: ConditionLog) {
        entries += later.entries
        places.formUnion(later.places)
    }
}

extension ChecklistReader {
    /// Reads and checks a condition; every mistake in it is reported at its own place.
    mutating func condition(_ attribute: XMLAttribute, of owner: ConditionOwner) -> Expression? {
        checked(attribute, of: owner, isFormula: false) { checker, node in
            checker.condition(node).map { ($0, .yesNo) }
        }?.expression
    }

    /// Reads and checks a formula, which may give a value of any type.
    mutating func formula(_ attribute: XMLAttribute, of owner: ConditionOwner) -> ConditionChecker.Typed? {
        checked(attribute, of: owner, isFormula: true) { checker, node in checker.check(node) }
    }

    private mutating func checked(
        _ attribute: XMLAttribute, of owner: ConditionOwner, isFormula: Bool,
        by check: (inout ConditionChecker, ConditionNode) -> ConditionChecker.Typed?
    ) -> ConditionChecker.Typed? {
        let text = attribute.value
        var parser = ConditionParser(text)
        let node = parser.parse()
        let value = attribute.valueRange
        // Without entities and CR the text is as long as what was written, byte for byte.
        let isPlain = value.count == text.utf8.count
        let place: (Range<Int>) -> Range<Int> = { part in
            isPlain
                ? (value.lowerBound + part.lowerBound)..<(value.lowerBound + part.upperBound)
                : attribute.sourceRange(ofValueBytes: part)
        }
        let isAgain = conditions.places.contains(value.lowerBound)
        let prefix = attribute.tree.idPrefix
        // The checker holds the only copy of the findings while it adds to them.
        var checker = ConditionChecker(
            scope: scopeSeen(from: attribute), findings: isAgain ? Findings(file: "") : findings.taken(),
            home: repeated.flatMap { $0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : nil },
            isBroken: !parser.errors.isEmpty, place: place)
        for error in parser.errors {
            checker.findings.conditionSyntax(at: place(error.range), error.problem, advice: error.advice)
        }
        let checked = check(&checker, node)
        let typed = parser.errors.isEmpty ? checked.map { ($0.expression.prefixed(by: prefix), $0.type) } : nil
        if !isAgain { findings = checker.findings }
        conditions.add(
            ConditionLog.Entry(
                owner: owner, limit: limit(of: owner), range: value,
                references: checker.references.map { $0.prefixed(by: prefix) },
                expression: typed?.0, isFormula: isFormula, repeated: repeated))
        return typed
    }

    private func limit(of owner: ConditionOwner) -> Int {
        switch owner {
        case .question, .section: questionCount
        case .followUp: questionCount + 1
        case .constraint: Int.max
        }
    }

    /// The names that a condition can use: in a block only those of the block, as they are written there.
    private mutating func scopeSeen(from attribute: XMLAttribute) -> Scope {
        guard let block = libraries.block(around: attribute.tree) else { return scope }
        let key = ObjectIdentifier(attribute.tree)
        // Duplicates were reported where the block stands.
        var ignored = Findings(file: "")
        var local = blockScopes[key] ?? Scope(block: block, libraries, scales: scope.scales, reporting: &ignored)
        local.computedTypes = scope.computedTypes.reduce(into: [:]) { types, entry in
            if entry.key.hasPrefix(attribute.tree.idPrefix) {
                types[String(entry.key.dropFirst(attribute.tree.idPrefix.count))] = entry.value
            }
        }
        blockScopes[key] = local
        return local
    }
}
