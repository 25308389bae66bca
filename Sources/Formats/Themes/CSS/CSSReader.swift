/// Reads extra CSS, says what is wrong with it, and writes what is right anew from its tokens.
struct CSSReader {
    private(set) var faults: [CSSFault] = []
    private(set) var written = ""
    private var tokens: ArraySlice<CSSToken>
    private let end: Int

    init(_ text: String) {
        tokens = CSSTokenizer.tokens(of: text)[...]
        end = text.utf8.count
        for token in tokens where token.kind == .broken {
            report(.syntax("does not end, or stands for nothing"), token)
        }
        guard faults.isEmpty else { return }
        readRules(depth: 0)
    }

    mutating func report(_ problem: CSSFault.Problem, _ token: CSSToken) {
        faults.append(CSSFault(problem: problem, text: token.text, range: token.range))
    }

    private mutating func readRules(depth: Int) {
        while let token = tokens.first {
            if token.kind == .space {
                tokens.removeFirst()
            } else if token.isMark("}") {
                if depth > 0 { return }
                tokens.removeFirst()
                report(.syntax("closes nothing"), token)
            } else if token.kind == .atKeyword {
                readAtRule(token, depth: depth)
            } else {
                readStyleRule(token)
            }
        }
        if depth > 0 { unclosed() }
    }

    private mutating func unclosed() {
        faults.append(CSSFault(problem: .syntax("is missing"), text: "}", range: end..<end))
    }

    private mutating func readAtRule(_ rule: CSSToken, depth: Int) {
        tokens.removeFirst()
        guard CSSVocabulary.atRules.contains(rule.name) else {
            report(["import", "font-face", "namespace"].contains(rule.name) ? .request : .atRule, rule)
            return skipRule()
        }
        let prelude = take { $0.isMark("{") || $0.isMark(";") || $0.isMark("}") }
        guard tokens.first?.isMark("{") == true, depth < 4 else {
            report(.syntax("is followed by no block"), rule)
            return skipRule()
        }
        tokens.removeFirst()
        for token in prelude where !isPlainCondition(token) { report(.atRule, token) }
        if !isBalanced(prelude) { report(.syntax("has brackets that do not close"), rule) }
        let before = written
        written += "@\(rule.name) " + CSSWriter.text(prelude, isSelector: false) + "{"
        let opened = written.utf8.count
        readRules(depth: depth + 1)
        if tokens.first?.isMark("}") == true { tokens.removeFirst() }
        if written.utf8.count == opened { written = before } else { written += "}" }
    }

    /// A bracket left open would swallow the braces behind it.
    private func isBalanced(_ tokens: [CSSToken]) -> Bool {
        var depth = 0
        for token in tokens {
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth -= 1 }
            if depth < 0 { return false }
        }
        return depth == 0
    }

    private func isPlainCondition(_ token: CSSToken) -> Bool {
        switch token.kind {
        case .space, .number: true
        case .dimension: token.unit.utf8.allSatisfy(CSSWriter.isPlain)
        case .ident: token.text.utf8.allSatisfy(CSSWriter.isPlain)
        case .mark: ["(", ")", ":", ",", "<", ">", "="].contains(token.text)
        default: false
        }
    }

    private mutating func readStyleRule(_ first: CSSToken) {
        let selector = take { $0.isMark("{") || $0.isMark("}") || $0.isMark(";") }
        guard tokens.first?.isMark("{") == true else {
            report(.syntax("is followed by no block"), first)
            if tokens.first?.isMark(";") == true { tokens.removeFirst() }
            return
        }
        tokens.removeFirst()
        if selector.isEmpty { report(.selector, first) }
        checkSelector(selector)
        var declarations: [String] = []
        while let token = tokens.first, !token.isMark("}") {
            if token.kind == .space || token.isMark(";") {
                tokens.removeFirst()
            } else if let declaration = readDeclaration(token) {
                declarations.append(declaration)
            }
        }
        if tokens.isEmpty { return unclosed() }
        tokens.removeFirst()
        guard !declarations.isEmpty else { return }
        written += CSSWriter.text(selector, isSelector: true) + "{" + declarations.joined(separator: ";") + "}"
    }

    private mutating func readDeclaration(_ property: CSSToken) -> String? {
        tokens.removeFirst()
        skipSpace()
        guard property.kind == .ident, tokens.first?.isMark(":") == true else {
            report(property.kind == .atKeyword ? .atRule : .syntax("begins no declaration"), property)
            skipRule()
            return nil
        }
        tokens.removeFirst()
        let value = take { $0.isMark(";") || $0.isMark("}") || $0.isMark("{") }
        if let brace = tokens.first, brace.isMark("{") {
            report(.syntax("opens a block inside a rule"), brace)
            skipRule()
            return nil
        }
        guard CSSVocabulary.properties.contains(property.name) else {
            // What it would fetch weighs more than its name.
            let before = faults.count
            checkRequests(value)
            if faults.count == before { report(.property, property) }
            return nil
        }
        return checked(property, value)
    }

    /// Takes the tokens before one, without space at the ends.
    private mutating func take(upTo isEnd: (CSSToken) -> Bool) -> [CSSToken] {
        var taken: [CSSToken] = []
        while let token = tokens.first, !isEnd(token) { taken.append(tokens.removeFirst()) }
        while taken.first?.kind == .space { taken.removeFirst() }
        while taken.last?.kind == .space { taken.removeLast() }
        return taken
    }

    private mutating func skipSpace() { while tokens.first?.kind == .space { tokens.removeFirst() } }

    /// Past the next semicolon, or past the block that comes before it; a brace that closes what is around it stays.
    private mutating func skipRule() {
        var depth = 0
        while let token = tokens.first {
            if token.isMark("}"), depth == 0 { return }
            tokens.removeFirst()
            if token.isMark("{") { depth += 1 }
            if token.isMark("}") {
                depth -= 1
                if depth == 0 { return }
            }
            if token.isMark(";"), depth == 0 { return }
        }
    }
}
