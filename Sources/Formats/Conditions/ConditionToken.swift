import Evaluation

/// A piece of a condition and where it stands, in UTF-8 bytes of the condition's text.
struct ConditionToken {
    enum Kind: Hashable {
        case word(String)
        case number(Rational, text: String)
        case time(TimeOfDay)
        case date(CalendarDate)
        case dateTime(DateTime)
        case text(String)
        case comparison(Comparison)
        case plus, minus, times, over
        case open, close, comma
        /// Something that no condition contains.
        case stray(String)
        case end
    }

    let kind: Kind
    let range: Range<Int>

    var isWord: String? {
        if case .word(let word) = kind { return word }
        return nil
    }
}

/// Cuts a condition into tokens; whatever fits nowhere becomes a stray token, never a failure.
struct ConditionTokenizer {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func tokens() -> [ConditionToken] {
        var tokens: [ConditionToken] = []
        while true {
            let token = next()
            tokens.append(token)
            if token.kind == .end { return tokens }
        }
    }

    private mutating func next() -> ConditionToken {
        while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
        let start = position
        guard position < bytes.count else { return ConditionToken(kind: .end, range: start..<start) }
        let kind = kind()
        return ConditionToken(kind: kind, range: start..<position)
    }

    private mutating func kind() -> ConditionToken.Kind {
        let byte = bytes[position]
        if byte.isDigit { return digits() }
        if byte.startsWord { return wordOrStray() }
        if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") { return quotedText(byte) }
        position += 1
        let isDoubled = position < bytes.count && bytes[position] == UInt8(ascii: "=")
        switch byte {
        case UInt8(ascii: "("): return .open
        case UInt8(ascii: ")"): return .close
        case UInt8(ascii: ","): return .comma
        case UInt8(ascii: "+"): return .plus
        case UInt8(ascii: "-"): return .minus
        case UInt8(ascii: "*"): return .times
        case UInt8(ascii: "/"): return .over
        case UInt8(ascii: "="): return equalSigns(isDoubled)
        case UInt8(ascii: "&"): return position < bytes.count && bytes[position] == byte ? doubled("&&") : .stray("&")
        case UInt8(ascii: "|"): return position < bytes.count && bytes[position] == byte ? doubled("||") : .stray("|")
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "!"):
            guard isDoubled || byte != UInt8(ascii: "!") else { return .stray("!") }
            if byte == UInt8(ascii: "<"), position < bytes.count, bytes[position] == UInt8(ascii: ">") {
                return doubled("<>")
            }
            if isDoubled { position += 1 }
            return .comparison(Self.symbol(byte, isDoubled))
        default: return .stray(String(decoding: [byte], as: UTF8.self))
        }
    }

    /// One sign is a comparison; two or three, and an arrow, are marks of other languages.
    private mutating func equalSigns(_ isDoubled: Bool) -> ConditionToken.Kind {
        if isDoubled {
            position += 1
            if position < bytes.count, bytes[position] == UInt8(ascii: "=") { position += 1 }
            return .stray("==")
        }
        guard position < bytes.count else { return .comparison(.equal) }
        switch bytes[position] {
        case UInt8(ascii: ">"): return doubled("=>")
        case UInt8(ascii: "<"): return doubled("=<")
        default: return .comparison(.equal)
        }
    }

    /// A mark of two characters that other languages know.
    private mutating func doubled(_ mark: String) -> ConditionToken.Kind {
        position += 1
        return .stray(mark)
    }

    private static func symbol(_ byte: UInt8, _ isDoubled: Bool) -> Comparison {
        switch byte {
        case UInt8(ascii: "<"): isDoubled ? .atMost : .lessThan
        case UInt8(ascii: ">"): isDoubled ? .atLeast : .moreThan
        default: .notEqual
        }
    }

    /// A date, a time, a number (a unit may follow it without a space), or an option value such as `2nd`.
    private mutating func digits() -> ConditionToken.Kind {
        let start = position
        var end = start
        while end < bytes.count, bytes[end].continuesWord || bytes[end] == UInt8(ascii: ":") { end += 1 }
        let run = String(decoding: bytes[start..<end], as: UTF8.self)
        position = end
        if let number = exactNumber(run) { return .number(number, text: run) }
        if let date = CalendarDate(run[...]) { return .date(date) }
        if let time = TimeOfDay(run[...]) { return .time(time) }
        if let moment = DateTime(run[...]) { return .dateTime(moment) }
        let figure = run.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
        if let number = Rational(decimal: figure), ConditionUnit(word: String(run.dropFirst(figure.count))) != nil {
            position = start + figure.utf8.count
            return .number(number, text: String(figure))
        }
        return .word(run)
    }

    private mutating func wordOrStray() -> ConditionToken.Kind {
        let start = position
        while position < bytes.count, bytes[position].continuesWord { position += 1 }
        if let contraction = contraction(start) { return .word(contraction) }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return .word(word) }
        guard let stray = word.unicodeScalars.firstIndex(where: { !$0.continuesIdentifier }) else { return .word(word) }
        // The word before the mark is left alone; the mark is shown as it is, a space that is no space as one.
        if stray > word.startIndex {
            position = start + word[..<stray].utf8.count
            return .word(String(word[..<stray]))
        }
        let scalar = word.unicodeScalars[stray]
        position = start + UTF8.width(scalar)
        return .stray(
            scalar.properties.isWhitespace || scalar.properties.generalCategory == .format ? " " : String(scalar))
    }

    /// `isn't` and the like, whose mark would else open a text.
    private mutating func contraction(_ start: Int) -> String? {
        if position + 2 <= bytes.count, bytes[position - 1] == UInt8(ascii: "n"),
            bytes[position] == UInt8(ascii: "'"), bytes[position + 1] == UInt8(ascii: "t"),
            position + 2 == bytes.count || !bytes[position + 2].continuesWord
        {
            position += 2
            return String(decoding: bytes[start..<position], as: UTF8.self)
        }
        guard bytes[start..<position].contains(where: { $0 >= 0x80 }) else { return nil }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        return word.hasSuffix("n’t") ? word.replacing("’", with: "'") : nil
    }

    /// A text between two equal marks; the mark itself is written twice inside.
    private mutating func quotedText(_ quote: UInt8) -> ConditionToken.Kind {
        var content: [UInt8] = []
        var next = position + 1
        while let end = bytes[next...].firstIndex(of: quote) {
            content += bytes[next..<end]
            next = end + 1
            guard next < bytes.count, bytes[next] == quote else {
                position = next
                return .text(String(decoding: content, as: UTF8.self))
            }
            content.append(quote)
            next += 1
        }
        position = bytes.count
        return .stray(String(decoding: [quote], as: UTF8.self))
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    fileprivate var startsWord: Bool {
        self >= 0x80 || self == UInt8(ascii: "_") || (self | 0x20 >= 0x61 && self | 0x20 <= 0x7A)
    }
    fileprivate var continuesWord: Bool {
        startsWord || isDigit || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
    }
}
