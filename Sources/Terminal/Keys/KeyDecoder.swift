/// Turns the bytes a terminal sends into keys, however they are split; what it does not know is left out, never typed.
package struct KeyDecoder: Sendable {
    private enum State: Sendable {
        case plain
        case escape
        /// After ESC [; what has come since is kept beside.
        case control
        /// After ESC O.
        case application
        /// A string that the terminal sends, up to its end; the flag says that an escape was its last byte.
        case string(afterEscape: Bool)
        /// A report of a mouse in the oldest form, with so many bytes to come.
        case mouse(Int)
        /// After ESC [ [, which the Linux console sends for the first five function keys.
        case consoleFunction
        /// A character with Alt.
        case alternate
        case paste
    }

    private var state = State.plain
    private var begun: [UInt8] = []
    private var pasted = PasteBuffer()
    private var scalars = ScalarDecoder()
    private var keys: [Key] = []
    private var text = String.UnicodeScalarView()

    package init() {}

    /// Whether the bytes so far may be the start of a longer key.
    package var isWaiting: Bool { patience != nil }

    /// How many milliseconds without a byte end what has begun; `timeOut()` says what it was.
    package var patience: Int? {
        switch state {
        case .plain: nil
        case .paste: 1000
        default: 50
        }
    }

    package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
        for byte in bytes { take(byte) }
        return finishedKeys()
    }

    /// Takes what has begun for all there is: a lone escape for the key, half a paste for the whole one.
    package mutating func timeOut() -> [Key] {
        switch state {
        case .escape: add(.escape)
        case .paste: endPaste()
        default: break
        }
        state = .plain
        return finishedKeys()
    }

    private mutating func finishedKeys() -> [Key] {
        endText()
        defer { keys = [] }
        return keys
    }

    private mutating func endText() {
        if !text.isEmpty { keys.append(.text(String(text))) }
        text = String.UnicodeScalarView()
    }

    private mutating func add(_ key: Key?) {
        guard let key else { return }
        endText()
        keys.append(key)
    }

    private mutating func take(_ byte: UInt8) {
        switch state {
        case .plain: takePlain(byte)
        case .escape: takeAfterEscape(byte)
        case .control: takeControl(byte)
        case .application: takeApplication(byte)
        case .string(let afterEscape): takeString(byte, afterEscape)
        case .mouse(let missing): takeMouse(missing, byte)
        case .consoleFunction:
            state = .plain
            if (0x41...0x45).contains(byte) { add(.function(Int(byte) - 0x40)) }
        case .alternate:
            if (0x80...0xBF).contains(byte) { return }
            state = .plain
            takePlain(byte)
        case .paste:
            if pasted.take(byte) { endPaste() }
        }
    }

    private mutating func takePlain(_ byte: UInt8) {
        if byte == 0x1B { state = .escape }
        guard let scalar = scalars.take(byte) else { return }
        if scalar.isControl {
            add(KeyTable.control(scalar.value))
        } else {
            text.append(scalar)
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["):
            begun = []
            state = .control
        case UInt8(ascii: "O"): state = .application
        case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            state = .string(afterEscape: false)
        case 0x1B: add(.escape)
        case 0x20..<0x7F: state = .plain
        case 0x80...0xFF: state = .alternate
        default:
            // Alt does not change a key that has a name.
            state = .plain
            takePlain(byte)
        }
    }

    private mutating func takeControl(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "[") where begun.isEmpty: state = .consoleFunction
        case UInt8(ascii: "M") where begun.isEmpty: state = .mouse(3)
        case UInt8(ascii: "$") where !begun.isEmpty && begun.allSatisfy { (0x30...0x39).contains($0) }:
            endControl(byte)
        case 0x40...0x7E: endControl(byte)
        // No sequence is so long, but its end has to be found.
        case 0x20..<0x40: if begun.count < 64 { begun.append(byte) }
        default:
            state = .plain
            takePlain(byte)
        }
    }

    private mutating func endControl(_ byte: UInt8) {
        let isPaste = byte == UInt8(ascii: "~") && begun.elementsEqual("200".utf8)
        state = isPaste ? .paste : .plain
        if !isPaste { add(KeyTable.sequence(begun, byte)) }
    }

    private mutating func endPaste() {
        state = .plain
        add(.paste(pasted.text))
        pasted = PasteBuffer()
    }

    private mutating func takeApplication(_ byte: UInt8) {
        // Old terminals send the modifiers as digits here.
        if (0x30...0x39).contains(byte) { return }
        state = .plain
        if (0x20..<0x7F).contains(byte) { add(KeyTable.application(byte)) } else { takePlain(byte) }
    }

    private mutating func takeString(_ byte: UInt8, _ afterEscape: Bool) {
        if afterEscape, byte != UInt8(ascii: "\\"), byte != 0x07 {
            // It was no string, or has lost its end.
            state = .escape
            return takeAfterEscape(byte)
        }
        state = afterEscape || byte == 0x07 ? .plain : .string(afterEscape: byte == 0x1B)
    }

    private mutating func takeMouse(_ missing: Int, _ byte: UInt8) {
        state = missing > 1 ? .mouse(missing - 1) : .plain
        guard byte < 0x20 else { return }
        // Not a report after all.
        state = .plain
        takePlain(byte)
    }
}
