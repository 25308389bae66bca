import Diagnostics
import SourceXML

func parse(_ text: String) throws -> XMLTree {
    try parseXML(SourceFile(name: "visit.xml", text: text))
}

/// The finding with which bytes are refused; nil when they are read.
func refusal(of bytes: [UInt8], limits: XMLLimits = .standard) -> Diagnostic? {
    do throws(XMLFailure) {
        _ = try parseXML(SourceFile(name: "visit.xml", bytes: bytes), limits: limits)
        return nil
    } catch {
        return error.diagnostic
    }
}

func refusal(of text: String, limits: XMLLimits = .standard) -> Diagnostic? {
    refusal(of: Array(text.utf8), limits: limits)
}

extension XMLTree {
    /// What stands at a range of the file.
    subscript(_ range: Range<Int>) -> String {
        String(decoding: source.bytes[range], as: UTF8.self)
    }
}

extension Example {
    /// A complete file, with its markers; fragments are put into the smallest checklist.
    var completed: MarkedText {
        switch self {
        case .file(let text): MarkedText(text)
        case .question(let text): MarkedText("<checklist><section>\n\(text)\n</section></checklist>")
        case .checklist(let text): MarkedText("<checklist>\n\(text)\n</checklist>")
        }
    }
}

/// The same numbers in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
