/// Puts one word together, in small letters, from its scalars; most are ASCII and cost nothing but a byte.
struct WordSpeller {
    let isTurkish: Bool
    private var bytes: [UInt8] = []
    private var isASCII = true
    private var isCapitalised = false
    private var range = 0..<0
    /// How many bytes there are without apostrophes and hyphens at the end, which do not belong to the word.
    private var kept = 0

    init(isTurkish: Bool) { self.isTurkish = isTurkish }

    /// Takes a scalar that stands at these bytes; false when it does not belong to the word.
    mutating func take(_ scalar: Unicode.Scalar, at place: Range<Int>) -> Bool {
        if scalar.isPartOfWord {
            if kept == 0 {
                range = place
                isCapitalised = scalar.isCapital
            }
            append(scalar)
            kept = bytes.count
            range = range.lowerBound..<place.upperBound
            return true
        }
        guard kept > 0, scalar == "'" || scalar == "’" || scalar == "-" else { return false }
        bytes.append(scalar == "-" ? UInt8(ascii: "-") : UInt8(ascii: "'"))
        return true
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "I" where isTurkish: appendOther("ı")
        case "İ" where isTurkish: bytes.append(UInt8(ascii: "i"))
        case "A"..."Z": bytes.append(UInt8(scalar.value) + 0x20)
        case _ where scalar.isASCII: bytes.append(UInt8(scalar.value))
        default: appendOther(scalar)
        }
    }

    private mutating func appendOther(_ scalar: Unicode.Scalar) {
        isASCII = false
        bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
    }

    /// The word that was taken, if any; the next one begins.
    mutating func end() -> (text: String, range: Range<Int>, isCapitalised: Bool)? {
        guard kept > 0 else { return nil }
        defer {
            bytes.removeAll(keepingCapacity: true)
            isASCII = true
            kept = 0
        }
        let text = String(decoding: bytes[..<kept], as: UTF8.self)
        return (isASCII ? text : text.lowercased(), range, isCapitalised)
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        switch value {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
        case ..<0x80: return false
        // Zero-width joiners shape the letters around them.
        case 0x200C, 0x200D: return true
        default: break
        }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return properties.isAlphabetic
        }
    }

    fileprivate var isCapital: Bool { isASCII ? (0x41...0x5A).contains(value) : properties.isUppercase }
}
