import Evaluation
import Themes

extension CSSReader {
    /// A declaration as it is written anew; `nil` when there is something wrong with it.
    mutating func checked(_ property: CSSToken, _ value: [CSSToken]) -> String? {
        let before = faults.count
        checkRequests(value)
        if faults.count == before { check(value, of: property) }
        guard faults.count == before else { return nil }
        return property.name + ":" + CSSWriter.text(value, isSelector: false)
    }

    /// Reports what a browser would fetch, however it is spelt.
    mutating func checkRequests(_ value: [CSSToken]) {
        for (index, token) in value.enumerated() {
            switch token.kind {
            case .url: checkAddress(token.text, of: token)
            case .function where token.name == "url":
                let inner = value[(index + 1)...].filter { $0.kind != .space }.prefix(2)
                guard inner.count == 2, let text = inner.first, text.kind == .string, inner.last?.isMark(")") == true
                else {
                    report(.request, token)
                    continue
                }
                checkAddress(text.text, of: token)
            case .function where Self.fetching.contains(token.name): report(.request, token)
            default: break
            }
        }
    }

    private static let fetching = [
        "src", "image", "image-set", "-webkit-image-set", "cross-fade", "-webkit-cross-fade", "element", "paint",
        "attr", "url-prefix", "expression",
    ]

    private mutating func checkAddress(_ address: String, of token: CSSToken) {
        guard address.lowercased().hasPrefix("data:") else { return report(.request, token) }
        if !isOwnImage(address) {
            let most = CSSVocabulary.mostPixels
            let wanted =
                "Write a PNG, JPEG or WebP of at most \(most) by \(most) pixels as url(data:image/png;base64,…)"
            report(.value(wanted), token)
        }
    }

    /// A small picture that is written in; what it says of its kind has to be so.
    private func isOwnImage(_ address: String) -> Bool {
        for kind in ["png", "jpeg", "webp"] {
            let head = "data:image/\(kind);base64,"
            guard address.hasPrefix(head) else { continue }
            guard let bytes = Base64Text.bytes(Array(address.utf8.dropFirst(head.utf8.count))),
                let picture = RasterHeader(bytes), picture.kind.rawValue == kind
            else { return false }
            let size = 1...CSSVocabulary.mostPixels
            return size.contains(picture.width) && size.contains(picture.height)
        }
        return false
    }

    private mutating func check(_ value: [CSSToken], of property: CSSToken) {
        let words = value.filter { $0.kind != .space }
        guard let first = words.first else { return report(.value("It needs a value"), property) }
        if CSSVocabulary.holdsColour(property.name), first.kind != .function {
            return report(.value(colourAdvice(property.name)), first)
        }
        var index = 0
        while index < words.count {
            index += check(words[index...], of: property)
        }
    }

    /// Checks the next piece of a value and returns how many tokens it has.
    private mutating func check(_ rest: ArraySlice<CSSToken>, of property: CSSToken) -> Int {
        guard let token = rest.first else { return 1 }
        switch token.kind {
        case .ident where CSSVocabulary.words(for: property.name).contains(token.name): break
        case .number, .dimension, .percentage: checkAmount(token, of: property.name)
        case .url where CSSVocabulary.takesImage(property.name): break
        case .function where token.name == "url" && CSSVocabulary.takesImage(property.name): return 3
        case .function where token.name == "var": return checkVariable(rest, of: property)
        case .mark where token.text == ",": break
        case .mark where token.text == "!":
            report(.important, token)
            return rest.count
        default: report(.value(wordAdvice(property.name)), token)
        }
        return 1
    }

    private func wordAdvice(_ property: String) -> String {
        let colours = CSSVocabulary.colours(for: property) ?? []
        let words = CSSVocabulary.words(for: property) + colours.map { "var(\($0))" }
        return words.isEmpty
            ? "Write a plain number or length of 0 or more" : "It may be \(words.joined(separator: ", "))"
    }

    private mutating func checkVariable(_ rest: ArraySlice<CSSToken>, of property: CSSToken) -> Int {
        let inner = Array(rest.prefix(3))
        guard inner.count == 3, inner[2].isMark(")"), let colours = CSSVocabulary.colours(for: property.name),
            colours.contains(inner[1].text)
        else {
            report(.value(colourAdvice(property.name)), inner.count > 1 ? inner[1] : inner[0])
            return rest.count
        }
        return 3
    }

    private func colourAdvice(_ property: String) -> String {
        guard let colours = CSSVocabulary.colours(for: property) else { return "It takes no colour" }
        return "It may be \(colours.map { "var(\($0))" }.joined(separator: ", "))"
    }

    private mutating func checkAmount(_ token: CSSToken, of property: String) {
        let digits = token.text.hasPrefix(".") ? "0" + token.text : token.text
        guard let amount = Rational(decimal: digits), amount >= .zero else {
            return report(.value("Write a plain number of 0 or more"), token)
        }
        switch (property, token.kind) {
        case ("font-size", _):
            if token.unit != "rem" || amount * 4 < 3 || amount > 3 {
                report(.value("It may be 0.75rem to 3rem"), token)
            }
        case ("line-height", _):
            if token.kind != .number || amount < 1 || amount > 3 { report(.value("It may be 1 to 3"), token) }
        case ("font-weight", _):
            if token.kind != .number || amount < 300 || amount > 900 {
                report(.value("It may be 300 to 900, normal or bold"), token)
            }
        case (_, .number):
            if !amount.isZero { report(.value("A length here has the unit px, rem, em or pt"), token) }
        case (_, .percentage):
            if property != "border-radius" || amount > .hundred {
                report(.value("A length here has the unit px, rem, em or pt"), token)
            }
        default:
            guard let most = CSSVocabulary.lengths.first(where: { $0.key == token.unit })?.value else {
                return report(.value("Lengths have the unit px, rem, em or pt"), token)
            }
            if amount > Rational(most) { report(.value("It may be at most \(most)\(token.unit)"), token) }
        }
    }
}
