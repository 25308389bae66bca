extension CSSReader {
    /// Selectors of names, combinators and a few pseudo-classes; a pseudo-element could paint over what it belongs to.
    mutating func checkSelector(_ tokens: [CSSToken]) {
        var brackets = 0
        for (index, token) in tokens.enumerated() {
            let isPseudo = index > 0 && tokens[index - 1].isMark(":")
            switch token.kind {
            case .space, .number: break
            case .dimension where token.unit.utf8.allSatisfy(CSSWriter.isPlain): break
            case .ident, .hash, .function:
                if token.kind == .function { brackets += 1 }
                checkName(token, isPseudo: isPseudo)
            case .mark:
                if token.text == ")" { brackets -= 1 }
                let isDouble = token.text == ":" && isPseudo
                if isDouble || brackets < 0 || ![".", ",", ">", "+", "~", ":", "*", ")", "-"].contains(token.text) {
                    report(.selector, token)
                    return
                }
            default:
                report(.selector, token)
                return
            }
        }
        if brackets != 0, let last = tokens.last { report(.selector, last) }
    }

    private mutating func checkName(_ token: CSSToken, isPseudo: Bool) {
        if CSSVocabulary.protected.contains(token.name) {
            report(.protected, token)
        } else if !token.text.utf8.allSatisfy(CSSWriter.isPlain) {
            report(.selector, token)
        } else if isPseudo ? !CSSVocabulary.pseudoClasses.contains(token.name) : token.kind == .function {
            report(.selector, token)
        }
    }
}
