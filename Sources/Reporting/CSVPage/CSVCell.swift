/// One cell of a CSV file; a text is guarded against being taken for a formula, a number of our own is not.
package enum CSVCell: Hashable, Sendable {
    case text(String)
    /// Digits, a sign and a point, or a fraction; made by us, never by others.
    case number(String)
    case nothing

    /// The bytes as they stand between two commas.
    func append(to bytes: inout [UInt8]) {
        switch self {
        case .nothing: break
        case .number(let text): bytes.append(contentsOf: text.utf8)
        case .text(let text): CSVCell.appendQuoted(FormulaGuard.guarded(NeutralText.text(text)), to: &bytes)
        }
    }

    /// RFC 4180 asks for quotes around commas, quotes and line breaks; other programs also split at semicolons and tabs.
    private static func appendQuoted(_ text: String, to bytes: inout [UInt8]) {
        let special: Set<UInt8> = [0x09, 0x0A, 0x0D, 0x22, 0x2C, 0x3B]
        let hasBlankAtAnEnd = text.utf8.first == 0x20 || text.utf8.last == 0x20
        guard hasBlankAtAnEnd || text.utf8.contains(where: special.contains) else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
