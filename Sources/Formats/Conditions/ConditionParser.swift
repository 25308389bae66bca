import Evaluation

/// Parses a condition by recursive descent; goes on behind a token that fits nowhere, so that all mistakes are found.
struct ConditionParser {
    let text: String
    let tokens: [ConditionToken]
    var position = 0
    /// What is wrong, in the order of the text.
    var errors: [ConditionSyntaxError] = []
    /// Up to where tokens were given up; nothing more is said about them.
    var givenUpTo = -1
    private var depth = 0
    /// Levels of parentheses, and operators in a row: each is one level of the tree, which others walk by recursion.
    private static let deepest = 60
    private static let longest = 200

    init(_ text: String) {
        self.text = text
        var tokenizer = ConditionTokenizer(text)
        tokens = tokenizer.tokens()
    }

    /// The condition as far as it could be understood; it is only of use for further checks when there are errors.
    mutating func parse() -> ConditionNode {
        if tokens.count == 1 {
            errors.append(
                failure(
                    "The condition is empty.",
                    advice: "Write a comparison such as ‘greeted is no’, or leave ‘when’ out."
                ))
            return ConditionNode(kind: .broken([]), range: current.range)
        }
        var node = disjunction()
        while current.kind != .end {
            note(unexpected(current))
            advance()
            if current.isWord == "and" || current.isWord == "or" { advance() }
            if current.kind == .end { break }
            node = joined([node, disjunction()], .broken([node]))
        }
        return node
    }

    var current: ConditionToken { tokens[position] }
    var following: ConditionToken { tokens[min(position + 1, tokens.count - 1)] }

    mutating func advance() { position = min(position + 1, tokens.count - 1) }

    mutating func accept(_ word: String) -> Bool {
        guard current.isWord == word else { return false }
        advance()
        return true
    }

    mutating func accept(_ kind: ConditionToken.Kind) -> Bool {
        guard current.kind == kind else { return false }
        advance()
        return true
    }

    /// Takes the words only when all of them follow each other.
    private mutating func accept(words: String...) -> Bool {
        for (offset, word) in words.enumerated() {
            let index = position + offset
            guard index < tokens.count, tokens[index].isWord == word else { return false }
        }
        position += words.count
        return true
    }

    mutating func disjunction() -> ConditionNode {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else {
            return giveUp(
                failure(
                    "The condition is nested too deeply.", advice: "Use at most \(Self.deepest) levels of parentheses.")
            )
        }
        let first = conjunction()
        var operands = [first]
        while accept("or") || acceptForeign("or") { operands.append(conjunction()) }
        return operands.count == 1 ? first : joined(operands, .or(operands))
    }

    private mutating func conjunction() -> ConditionNode {
        let first = operand()
        var operands = [first]
        while accept("and") || acceptForeign("and") { operands.append(operand()) }
        return operands.count == 1 ? first : joined(operands, .and(operands))
    }

    mutating func negation() throws(ConditionSyntaxError) -> ConditionNode {
        var starts: [Int] = []
        while current.isWord == "not" {
            starts.append(current.range.lowerBound)
            try limit(starts.count)
            advance()
        }
        var node = try comparison()
        for start in starts.reversed() {
            node = ConditionNode(kind: .not(node), range: start..<node.range.upperBound)
        }
        return node
    }

    private func limit(_ count: Int) throws(ConditionSyntaxError) {
        guard count <= Self.longest else {
            throw failure("The condition is too long.", advice: "Use at most \(Self.longest) operators in a row.")
        }
    }

    private mutating func comparison() throws(ConditionSyntaxError) -> ConditionNode {
        let left = try sum()
        let start = current.range.lowerBound
        if accept(words: "is", "not", "answered") || accept(words: "not", "answered") {
            return ConditionNode(kind: .not(upTo(here, .answered(left), left)), range: left.range.lowerBound..<here)
        }
        if accept(words: "is", "answered") || accept("answered") { return upTo(here, .answered(left), left) }
        if accept(words: "is", "not", "applicable") || accept(words: "not", "applicable") {
            return upTo(here, .notApplicable(left), left)
        }
        if accept(words: "is", "not", "one", "of") {
            let inner = try list(of: left)
            return ConditionNode(kind: .not(inner), range: inner.range)
        }
        if accept(words: "is", "one", "of") { return try list(of: left) }
        if accept("includes") {
            let symbol = start..<here
            let right = try sum()
            return upTo(right.range.upperBound, .includes(left, symbol, right), left)
        }
        guard let comparison = comparisonWords() ?? foreignComparison() else { return left }
        let symbol = start..<here
        let right = try sum()
        return upTo(right.range.upperBound, .compare(left, comparison, symbol, right), left)
    }

    private mutating func comparisonWords() -> Comparison? {
        if case .comparison(let comparison) = current.kind {
            advance()
            return comparison
        }
        let hasIs = accept("is")
        if accept(words: "at", "least") { return .atLeast }
        if accept(words: "at", "most") { return .atMost }
        if accept(words: "more", "than") { return .moreThan }
        if accept(words: "less", "than") { return .lessThan }
        guard hasIs else { return nil }
        if let other = foreignComparison(afterIs: true) { return other }
        return accept("not") ? .notEqual : .equal
    }

    private mutating func list(of left: ConditionNode) throws(ConditionSyntaxError) -> ConditionNode {
        guard accept(.open) else {
            throw failure("After ‘one of’ comes a list in parentheses.", advice: "Write it as ‘… is one of (a, b)’.")
        }
        var elements = [element()]
        while accept(.comma) { elements.append(element()) }
        close()
        return upTo(here, .oneOf(left, elements), left)
    }

    mutating func sum() throws(ConditionSyntaxError) -> ConditionNode {
        var left = try product()
        var count = 0
        while current.kind == .plus || current.kind == .minus {
            count += 1
            try limit(count)
            let token = current
            advance()
            let right = try product()
            let operation: Arithmetic = token.kind == .plus ? .add : .subtract
            left = upTo(right.range.upperBound, .arithmetic(left, operation, token.range, right), left)
        }
        return left
    }

    private mutating func product() throws(ConditionSyntaxError) -> ConditionNode {
        var left = try atom()
        var count = 0
        while current.kind == .times || current.kind == .over {
            count += 1
            try limit(count)
            let token = current
            advance()
            let right = try atom()
            let operation: Arithmetic = token.kind == .times ? .multiply : .divide
            left = upTo(right.range.upperBound, .arithmetic(left, operation, token.range, right), left)
        }
        return left
    }

    private mutating func atom() throws(ConditionSyntaxError) -> ConditionNode {
        let token = current
        switch token.kind {
        case .open:
            advance()
            let inner = disjunction()
            close()
            return ConditionNode(kind: inner.kind, range: token.range.lowerBound..<here)
        case .minus:
            advance()
            guard case .number(let number, let text) = current.kind else { throw unexpected(token) }
            advance()
            return numberNode(-number, "-" + text, from: token.range.lowerBound)
        case .number(let number, let text):
            advance()
            return numberNode(number, text, from: token.range.lowerBound)
        case .time(let time):
            advance()
            return ConditionNode(kind: .time(time), range: token.range)
        case .date(let date):
            advance()
            return ConditionNode(kind: .date(date), range: token.range)
        case .dateTime(let moment):
            advance()
            return ConditionNode(kind: .dateTime(moment), range: token.range)
        case .text(let text):
            advance()
            return ConditionNode(kind: .text(text), range: token.range)
        case .word(let word):
            return try name(word, token)
        default:
            throw unexpected(token)
        }
    }

    private mutating func numberNode(_ number: Rational, _ text: String, from start: Int) -> ConditionNode {
        var unit: ConditionNode.Unit?
        if let word = current.isWord, let found = ConditionUnit(word: word) {
            unit = ConditionNode.Unit(unit: found, word: word, range: current.range)
            advance()
        }
        return ConditionNode(kind: .number(number, text: text, unit: unit), range: start..<here)
    }

    private mutating func name(_ word: String, _ token: ConditionToken) throws(ConditionSyntaxError) -> ConditionNode {
        if let second = following.isWord, second == "with" || second == "between" {
            let function = "\(word) \(second)"
            if Function(rawValue: function) != nil {
                position += 2
                return try call(function, token.range.lowerBound..<here)
            }
        }
        if ["and", "or", "is", "includes", "answered", "at", "more", "less"].contains(word) { throw unexpected(token) }
        advance()
        return current.kind == .open
            ? try call(word, token.range) : ConditionNode(kind: .name(word), range: token.range)
    }

    private mutating func call(_ function: String, _ name: Range<Int>) throws(ConditionSyntaxError) -> ConditionNode {
        guard accept(.open) else {
            throw failure("After ‘\(function)’ come its arguments in parentheses.", advice: "Write ‘\(function)(…)’.")
        }
        var arguments: [ConditionNode] = []
        if current.kind != .close {
            arguments.append(disjunction())
            while accept(.comma) { arguments.append(disjunction()) }
        }
        close()
        return ConditionNode(kind: .call(function, name, arguments), range: name.lowerBound..<here)
    }

    /// Where the last accepted token ended.
    var here: Int { position == 0 ? 0 : tokens[position - 1].range.upperBound }

    func upTo(_ end: Int, _ kind: ConditionNode.Kind, _ first: ConditionNode) -> ConditionNode {
        ConditionNode(kind: kind, range: first.range.lowerBound..<end)
    }

    func joined(_ operands: [ConditionNode], _ kind: ConditionNode.Kind) -> ConditionNode {
        let start = operands.first?.range.lowerBound ?? 0
        return ConditionNode(kind: kind, range: start..<(operands.last?.range.upperBound ?? start))
    }
}
