/// Cuts a style sheet into tokens as CSS Syntax Level 3 does; comments are left out, escapes are decoded.
struct CSSTokenizer {
    private let text: [Unicode.Scalar]
    /// The byte at which each character starts, and the end.
    private let places: [Int]
    private var position = 0
    private(set) var tokens: [CSSToken] = []

    static func tokens(of text: String) -> [CSSToken] {
        var tokenizer = CSSTokenizer(text)
        while tokenizer.position < tokenizer.text.count { tokenizer.readToken() }
        return tokenizer.tokens
    }

    private init(_ text: String) {
        self.text = Array(text.unicodeScalars)
        var places = [0]
        places.reserveCapacity(self.text.count + 1)
        for scalar in self.text { places.append(places[places.count - 1] + UTF8.width(scalar)) }
        self.places = places
    }

    private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
        position + ahead < text.count ? text[position + ahead] : nil
    }

    private mutating func add(_ kind: CSSToken.Kind, _ text: String, unit: String = "", from start: Int) {
        tokens.append(CSSToken(kind: kind, text: text, unit: unit, range: places[start]..<places[position]))
    }

    private mutating func readToken() {
        let start = position
        if isComment { return readComment() }
        switch text[position] {
        case let scalar where scalar.isCSSSpace:
            while let scalar = peek(), scalar.isCSSSpace { position += 1 }
            add(.space, " ", from: start)
        case "\"", "'": readString()
        case "#" where startsName(1):
            position += 1
            add(.hash, readName(), from: start)
        case "@" where startsIdent(1):
            position += 1
            add(.atKeyword, readName(), from: start)
        default:
            if startsNumber {
                readNumber()
            } else if startsIdent(0) {
                readIdentLike()
            } else {
                position += 1
                add(text[start] == "\\" ? .broken : .mark, String(Character(text[start])), from: start)
            }
        }
    }

    private var isComment: Bool { peek() == "/" && peek(1) == "*" }

    private mutating func readComment() {
        let start = position
        position += 2
        while position < text.count {
            if peek() == "*", peek(1) == "/" {
                position += 2
                return
            }
            position += 1
        }
        add(.broken, "/*", from: start)
    }

    private mutating func readString() {
        let (start, quote) = (position, text[position])
        position += 1
        var value = String.UnicodeScalarView()
        while let scalar = peek() {
            if scalar == quote {
                position += 1
                return add(.string, String(value), from: start)
            }
            if scalar == "\n" { break }
            if scalar == "\\", peek(1) == "\n" {
                position += 2
            } else if scalar == "\\", peek(1) != nil {
                value.append(readEscape())
            } else {
                value.append(scalar)
                position += 1
            }
        }
        add(.broken, String(Character(quote)), from: start)
    }

    private mutating func readNumber() {
        let start = position
        if peek() == "+" || peek() == "-" { position += 1 }
        skipDigits()
        if peek() == ".", peek(1)?.isCSSDigit == true {
            position += 1
            skipDigits()
        }
        let sign = peek(1) == "+" || peek(1) == "-" ? 2 : 1
        if peek() == "e" || peek() == "E", peek(sign)?.isCSSDigit == true {
            position += sign
            skipDigits()
        }
        let digits = String(String.UnicodeScalarView(text[start..<position]))
        if peek() == "%" {
            position += 1
            add(.percentage, digits, unit: "%", from: start)
        } else if startsIdent(0) {
            let unit = readName().lowercased()
            add(.dimension, digits, unit: unit, from: start)
        } else {
            add(.number, digits, from: start)
        }
    }

    private mutating func skipDigits() { while peek()?.isCSSDigit == true { position += 1 } }

    private mutating func readIdentLike() {
        let start = position
        let name = readName()
        guard peek() == "(" else { return add(.ident, name, from: start) }
        position += 1
        var ahead = 0
        while peek(ahead)?.isCSSSpace == true { ahead += 1 }
        if name.lowercased() == "url", peek(ahead) != "\"", peek(ahead) != "'" {
            readURL(from: start)
        } else {
            add(.function, name, from: start)
        }
    }

    /// An address without quotes.
    private mutating func readURL(from start: Int) {
        var value = String.UnicodeScalarView()
        while let scalar = peek(), scalar != ")" {
            if scalar == "\\", startsEscape(0) {
                value.append(readEscape())
            } else {
                if !scalar.isCSSSpace { value.append(scalar) }
                position += 1
            }
        }
        let isWhole = peek() == ")"
        if isWhole { position += 1 }
        add(isWhole ? .url : .broken, String(value), from: start)
    }

    private mutating func readName() -> String {
        var name = String.UnicodeScalarView()
        while let scalar = peek() {
            if scalar.continuesCSSName {
                name.append(scalar)
                position += 1
            } else if startsEscape(0) {
                name.append(readEscape())
            } else {
                break
            }
        }
        return String(name)
    }

    /// A backslash with up to six hexadecimal digits and one space, or with any other character.
    private mutating func readEscape() -> Unicode.Scalar {
        position += 1
        guard let first = peek() else { return "\u{FFFD}" }
        var value: UInt32 = 0
        var count = 0
        while count < 6, let digit = peek().flatMap({ Character($0).hexDigitValue }), peek()?.isASCII == true {
            value = value * 16 + UInt32(digit)
            position += 1
            count += 1
        }
        guard count > 0 else {
            position += 1
            return first
        }
        if peek()?.isCSSSpace == true { position += 1 }
        return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private func startsEscape(_ ahead: Int) -> Bool {
        guard peek(ahead) == "\\", let next = peek(ahead + 1) else { return false }
        return next != "\n"
    }

    private func startsName(_ ahead: Int) -> Bool {
        peek(ahead)?.continuesCSSName == true || startsEscape(ahead)
    }

    private func startsIdent(_ ahead: Int) -> Bool {
        guard let first = peek(ahead) else { return false }
        if first == "-" {
            return peek(ahead + 1) == "-" || peek(ahead + 1)?.startsCSSName == true || startsEscape(ahead + 1)
        }
        return first.startsCSSName || startsEscape(ahead)
    }

    private var startsNumber: Bool {
        let ahead = peek() == "+" || peek() == "-" ? 1 : 0
        if peek(ahead)?.isCSSDigit == true { return true }
        return peek(ahead) == "." && peek(ahead + 1)?.isCSSDigit == true
    }
}

extension Unicode.Scalar {
    fileprivate var isCSSSpace: Bool { self == " " || self == "\n" || self == "\t" || self == "\r" || self == "\u{C}" }
    fileprivate var isCSSDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var startsCSSName: Bool {
        ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_" || value >= 0x80
    }
    fileprivate var continuesCSSName: Bool { startsCSSName || isCSSDigit || self == "-" }
}
