/// Which key sends what, in xterm, tmux, screen, rxvt, the Linux console and those that follow them.
enum KeyTable {
    static func control(_ value: UInt32) -> Key? {
        switch value {
        // A line feed is what Enter sends where somebody translates it.
        case 0x0A, 0x0D: .enter
        case 0x09: .tab
        case 0x08, 0x7F: .backspace
        case 0x01...0x1A: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
        case 0x1C...0x1F: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
        default: nil
        }
    }

    /// After ESC O.
    static func application(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "M"): .enter
        // The keypad: digits and the signs for reckoning.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): .text(String(UnicodeScalar(final - 0x40)))
        default: letter(final)
        }
    }

    /// After ESC [: numbers and the letter or sign that ends them.
    static func sequence(_ begun: [UInt8], _ final: UInt8) -> Key? {
        // Reports begin with a sign before the first number.
        guard begun.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
        let fields = begun.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        let numbers = fields.map {
            $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map(number)
        }
        // The third kind of event is a key let go.
        if numbers.count > 1, numbers[1].count > 1, numbers[1][1] == 3 { return nil }
        let first = numbers.first?.first ?? 0
        let modifiers = numbers.count > 1 ? numbers[1].first ?? 0 : 0
        switch final {
        case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
            if first == 27, numbers.count == 3 { return coded(numbers[2].first ?? 0, modifiers) }
            return numbered(first)
        case UInt8(ascii: "u"): return coded(first, modifiers)
        case UInt8(ascii: "Z"): return .backTab
        // With other numbers it tells where the cursor is.
        case UInt8(ascii: "R") where first > 1: return nil
        default: return letter(final)
        }
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        digits.prefix(9).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// In lower case with a modifier in rxvt.
    private static func letter(_ final: UInt8) -> Key? {
        switch final {
        case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
        case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
        case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
        case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
        default: nil
        }
    }

    private static func numbered(_ number: Int) -> Key? {
        switch number {
        case 1, 7: .home
        case 4, 8: .end
        case 3: .delete
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// A key told by its character's number, as terminals do that can tell more keys apart; text never comes so.
    private static func coded(_ code: Int, _ modifiers: Int) -> Key? {
        let (hasShift, hasControl) = (max(0, modifiers - 1) & 1 != 0, max(0, modifiers - 1) & 4 != 0)
        switch code {
        case 27: return .escape
        case 13: return .enter
        case 9: return hasShift ? .backTab : .tab
        case 8, 127: return .backspace
        case 97...122 where hasControl: return .control(Character(UnicodeScalar(UInt8(code))))
        default: return nil
        }
    }
}
