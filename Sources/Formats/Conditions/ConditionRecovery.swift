import Evaluation

/// How parsing goes on behind a mistake: at the next ‘and’, ‘or’, comma or closing parenthesis.
extension ConditionParser {
    /// Notes a mistake, unless it stands where tokens were given up already.
    mutating func note(_ error: ConditionSyntaxError) {
        // Where nothing follows what was given up, its missing end is no news.
        guard position > givenUpTo + (current.kind == .end ? 1 : 0) else { return }
        errors.append(error)
        givenUpTo = position
    }

    /// One operand of ‘and’ and ‘or’, with whatever stands behind it and does not belong there.
    mutating func operand() -> ConditionNode {
        let start = position
        var node: ConditionNode
        do throws(ConditionSyntaxError) {
            node = try negation()
        } catch {
            return broken(error, from: start)
        }
        while !isAtEndOfOperand {
            note(unexpected(current))
            if case .stray = current.kind { advance() }
            node = joined([node, afterMistake()], .broken([node]))
        }
        return node
    }

    /// One element of a list.
    mutating func element() -> ConditionNode {
        let start = position
        do throws(ConditionSyntaxError) {
            let node = try sum()
            if current.kind == .comma || current.kind == .close || current.kind == .end { return node }
            throw unexpected(current)
        } catch {
            return broken(error, from: start)
        }
    }

    /// The closing parenthesis of a part.
    mutating func close() {
        if accept(.close) { return }
        guard current.kind == .end else {
            note(unexpected(current))
            skip(until: [.close])
            _ = accept(.close)
            return
        }
        note(
            failure("A parenthesis is not closed.", advice: "Add ‘)’ where the part in parentheses ends."))
    }

    /// Leaves the rest alone.
    mutating func giveUp(_ error: ConditionSyntaxError) -> ConditionNode {
        note(error)
        position = tokens.count - 1
        givenUpTo = position
        return ConditionNode(kind: .broken([]), range: error.range)
    }

    private mutating func broken(_ error: ConditionSyntaxError, from start: Int) -> ConditionNode {
        note(error)
        skip(until: [.comma, .close])
        givenUpTo = max(givenUpTo, position)
        return ConditionNode(
            kind: .broken([]), range: tokens[start].range.lowerBound..<max(here, tokens[start].range.upperBound))
    }

    /// Reads on where something is missing or too much; a second mistake right behind the first one is not reported.
    private mutating func afterMistake() -> ConditionNode {
        let start = position
        if isAtEndOfOperand { return ConditionNode(kind: .broken([]), range: current.range) }
        var trial = self
        if case .word(let word) = current.kind, !reservedWords.contains(word), let node = try? trial.negation(),
            !node.isAtom
        {
            self = trial
            return node
        }
        let isRange = current.isWord == "between"
        skip(until: [.comma, .close])
        // What comes after the ‘and’ of ‘between 1 and 5’ is no condition.
        if isRange, accept("and") { skip(until: [.comma, .close]) }
        givenUpTo = max(givenUpTo, position)
        return ConditionNode(kind: .broken([]), range: tokens[start].range)
    }

    private var isAtEndOfOperand: Bool {
        switch current.kind {
        case .end, .close, .comma: true
        case .word("and"), .word("or"): true
        default: foreignJoint != nil
        }
    }

    /// Goes to the next token at this level that starts something new.
    private mutating func skip(until ends: Set<ConditionToken.Kind>) {
        var level = 0
        while current.kind != .end {
            if level == 0, ends.contains(current.kind) || current.isWord == "and" || current.isWord == "or" { return }
            if current.kind == .open { level += 1 }
            if current.kind == .close { level -= 1 }
            if level < 0 { return }
            advance()
        }
    }
}

/// Words and marks that other languages have for ours: they are reported, and then read as what they mean.
extension ConditionParser {
    private static let joints: [String: String] = [
        "&&": "and", "&": "and", "ve": "and", "és": "and", "மற்றும்": "and", "AND": "and", "And": "and",
        "||": "or", "|": "or", "veya": "or", "vagy": "or", "அல்லது": "or", "OR": "or", "Or": "or",
    ]

    private static let comparisons: [String: Comparison] = [
        "==": .equal, "equals": .equal, "equal": .equal, "eq": .equal, "IS": .equal, "Is": .equal, "are": .equal,
        "<>": .notEqual, "isn't": .notEqual, "isnt": .notEqual, "ne": .notEqual, "=>": .atLeast, "≥": .atLeast,
        "=<": .atMost, "≤": .atMost, "≠": .notEqual, "above": .moreThan, "over": .moreThan, "greater": .moreThan,
        "bigger": .moreThan, "gt": .moreThan, "exceeds": .moreThan, "after": .moreThan, "below": .lessThan,
        "under": .lessThan, "fewer": .lessThan, "smaller": .lessThan, "lt": .lessThan, "before": .lessThan,
    ]

    private var mark: String? {
        switch current.kind {
        case .word(let word): word
        case .stray(let mark): mark
        default: nil
        }
    }

    /// ‘and’ or ‘or’, for a word or mark that stands for it elsewhere.
    private var foreignJoint: String? { mark.flatMap { Self.joints[$0] } }

    mutating func acceptForeign(_ joint: String) -> Bool {
        guard foreignJoint == joint else { return false }
        note(unexpected(current))
        advance()
        return true
    }

    /// A comparison in the words of another language; after ‘is’ only when a value follows.
    mutating func foreignComparison(afterIs: Bool = false) -> Comparison? {
        guard let comparison = mark.flatMap({ Self.comparisons[$0] }) else { return nil }
        if afterIs, following.kind == .end || following.kind == .close || following.isWord == "and" { return nil }
        note(unexpected(current))
        advance()
        if current.isWord == "to" || current.isWord == "than" || current.isWord == "then" { advance() }
        return comparison
    }
}
