import Diagnostics
import Evaluation

/// What is said about a token that fits nowhere.
extension ConditionParser {
    func failure(_ problem: String, advice: String) -> ConditionSyntaxError {
        ConditionSyntaxError(range: current.range, problem: problem, advice: advice)
    }

    func unexpected(_ token: ConditionToken) -> ConditionSyntaxError {
        switch token.kind {
        case .end:
            return ConditionSyntaxError(
                range: token.range, problem: "The condition stops in the middle.",
                advice: "Write what comes after it, such as a value or a comparison.")
        case .stray(let mark): return strayMark(mark, token)
        case .word(let word) where isAfterNumber && !reservedWords.contains(word):
            let near = nearest(to: word, among: ["s", "sec", "min", "minutes", "seconds", "h", "hours"])
            return ConditionSyntaxError(
                range: token.range, problem: "‘\(word)’ is no unit.",
                advice: near.map { "Did you mean ‘\($0)’?" }
                    ?? "Units are ‘s’, ‘min’, ‘h’ and currencies such as ‘EUR’.")
        // Pasted from a word processor, it looks like the space that it is not, so that only the word seems to be wrong.
        case .word where following.kind == .stray(" ") && following.range.lowerBound == token.range.upperBound:
            return strayMark(" ", following)
        case .word(let word):
            return ConditionSyntaxError(
                range: token.range, problem: "‘\(word)’ does not belong here.", advice: Self.advice(forWord: word))
        case .comma where isAfterNumber && isBeforeNumber:
            return ConditionSyntaxError(
                range: token.range, problem: "A comma stands in a number.",
                advice: "Write decimals with a point, such as ‘1.5’.")
        case .plus where isBeforeNumber:
            return ConditionSyntaxError(
                range: token.range, problem: "‘+’ does not belong before a number.", advice: "Leave ‘+’ out.")
        case .close:
            return ConditionSyntaxError(
                range: token.range, problem: "‘)’ does not belong here.",
                advice: "Take it out, write what is missing before it, or add ‘(’ where the part in parentheses starts."
            )
        default:
            let written = String(decoding: Array(text.utf8)[token.range], as: UTF8.self)
            return ConditionSyntaxError(
                range: token.range, problem: "‘\(written)’ does not belong here.",
                advice: "A condition is a question, a comparison and a value, joined by ‘and’ and ‘or’.")
        }
    }

    private func strayMark(_ mark: String, _ token: ConditionToken) -> ConditionSyntaxError {
        switch mark {
        case " ":
            ConditionSyntaxError(
                range: token.range, problem: "A space of an unusual kind stands here, such as a non-breaking one.",
                advice: "Write an ordinary space.")
        case _ where "‘’‚‛“”„‟«»‹›".contains(mark):
            ConditionSyntaxError(
                range: token.range, problem: "A typographic quotation mark stands here.",
                advice: "Write options and ‘yes’ or ‘no’ without any marks, and texts in straight ones: 'words'.")
        default:
            ConditionSyntaxError(
                range: token.range, problem: "‘\(mark)’ has no meaning in a condition.",
                advice: Self.advice(forMark: mark))
        }
    }

    private var isAfterNumber: Bool { position > 0 && tokens[position - 1].isNumber }
    private var isBeforeNumber: Bool { position + 1 < tokens.count && tokens[position + 1].isNumber }

    private static func advice(forMark mark: String) -> String {
        switch mark {
        case "'", "\"": "Close the quotation mark."
        case "==": "Write ‘is’ or a single ‘=’."
        case "=>", "≥": "Write ‘at least’ or ‘>=’."
        case "=<", "≤": "Write ‘at most’ or ‘<=’."
        case "≠": "Write ‘is not’."
        case "<>", "!": "Write ‘is not’, or ‘not’ before a condition."
        case "&", "&&": "Write ‘and’."
        case "|", "||": "Write ‘or’."
        case "$", "{", "}", "#", "@": "Name a question by its id alone, without marks around it."
        case "%": "Leave it out: scores and shares are compared as plain numbers."
        default: "Use words such as ‘is’ and ‘at least’, and straight quotation marks."
        }
    }

    private static func advice(forWord word: String) -> String {
        let small = word.lowercased()
        if small != word, reservedWords.contains(small) { return "Write ‘\(small)’ in small letters." }
        return switch small {
        case "equals", "equal", "eq": "Write ‘is’."
        case "above", "over", "greater", "bigger", "gt", "exceeds", "after": "Write ‘more than’."
        case "below", "under", "fewer", "smaller", "lt", "before": "Write ‘less than’."
        case "contains", "has", "selected", "include", "contain":
            "Write ‘includes’ for options, or contains(text, part) for texts."
        case "isn't", "isnt", "ne", "not": "Write ‘is not’."
        case "aren't", "wasn't", "don't", "doesn't", "does", "do":
            "Write ‘is not’, or ‘not’ before the whole comparison: ‘not problems includes dirt’."
        case "ve", "és", "und", "et", "மற்றும்": "Write ‘and’: conditions are in English in every language."
        case "veya", "vagy", "oder", "ou", "அல்லது": "Write ‘or’: conditions are in English in every language."
        case "değil", "nem", "nicht", "pas", "இல்லை": "Write ‘is not’: conditions are in English in every language."
        case "in": "Write ‘is one of (a, b)’."
        case "between": "Write ‘… at least … and … at most …’."
        case "empty", "blank", "missing", "null": "Write ‘is not answered’."
        case "xor", "but", "nor", "else", "then", "when", "unless": "Join conditions by ‘and’ and ‘or’."
        default:
            nearest(to: small, among: ["includes", "answered", "and", "is"]).map { "Did you mean ‘\($0)’?" }
                ?? "Comparisons are ‘is’, ‘is not’, ‘at least’, ‘at most’, ‘more than’, ‘less than’, ‘includes’; join them by ‘and’ or ‘or’."
        }
    }
}

extension ConditionToken {
    fileprivate var isNumber: Bool {
        if case .number = kind { return true }
        return false
    }
}
