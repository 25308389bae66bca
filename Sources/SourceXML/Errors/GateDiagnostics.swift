import Diagnostics

extension GateRefusal {
    /// The refusal as a finding for people.
    func diagnostic(_ source: SourceFile, _ limits: XMLLimits) -> Diagnostic {
        let file = source.name
        switch self {
        case .tooLarge(let size):
            return XMLRule.tooLarge.diagnostic(
                file: file, range: 0..<0,
                message: "The file is too large: it has \(size) bytes, and at most \(limits.bytes) are read.",
                advice: "Split it into several files.")
        case .empty:
            return XMLRule.emptyFile.diagnostic(
                file: file, range: 0..<0, message: "The file is empty.",
                advice: "Write its one outermost element, such as <checklist>.")
        case .wideEncoding(let encoding, let range), .declaredEncoding(let encoding, let range):
            return XMLRule.notUTF8.diagnostic(
                file: file, range: range, message: "The file is in \(short(encoding)), but only UTF-8 is read.",
                advice: "Save the file as UTF-8, and name UTF-8 or nothing as the encoding in its first line.")
        case .nulByte(let offset):
            return XMLRule.nulByte.diagnostic(
                file: file, range: offset..<(offset + 1), message: "The file contains a zero byte, so it is not text.",
                advice: "Delete the byte, or export the file again as UTF-8.")
        case .markupDeclaration(let range):
            let written = String(decoding: source.bytes[range], as: UTF8.self)
            return XMLRule.doctype.diagnostic(
                file: file, range: range, message: "A declaration with \(short(written)) is not allowed.",
                advice: "Delete it: only comments and CDATA may start with <!.")
        case .tagTooLong(let range), .tooManyAttributes(let range), .tooDeep(let range):
            let name = "<\(String(decoding: source.bytes[range], as: UTF8.self))>"
            return tagDiagnostic(file, name, range, limits)
        }
    }

    private func tagDiagnostic(_ file: String, _ name: String, _ range: Range<Int>, _ limits: XMLLimits) -> Diagnostic {
        switch self {
        case .tagTooLong:
            return XMLRule.tagTooLong.diagnostic(
                file: file, range: range,
                message: "The tag \(name) is longer than \(limits.bytesPerTag) bytes.",
                advice: "Close its quotes and the tag itself, or move long text from attributes into elements.")
        case .tooManyAttributes:
            return XMLRule.tooManyAttributes.diagnostic(
                file: file, range: range,
                message: "The tag \(name) has more than \(limits.attributesPerTag) attributes.",
                advice: "Remove attributes, or write what they say as elements.")
        default:
            return XMLRule.tooDeep.diagnostic(
                file: file, range: range,
                message: "The element \(name) is nested more than \(limits.depth) levels deep.",
                advice: "Check that the elements before it are closed, or nest less.")
        }
    }
}

/// A finding for the first bytes that are not UTF-8.
func invalidUTF8(_ source: SourceFile, _ range: Range<Int>) -> Diagnostic {
    let byte = String(source.bytes[range.lowerBound], radix: 16, uppercase: true)
    return XMLRule.invalidUTF8.diagnostic(
        file: source.name, range: range, message: "The byte \(byte) is not valid UTF-8 here.",
        advice: "Save the file as UTF-8; it was probably saved in an older encoding such as Windows-1252.")
}

/// A name that is quoted in a sentence; one without end would hide the sentence.
func short(_ name: String) -> String {
    name.unicodeScalars.count <= 60 ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(59))) + "…"
}
