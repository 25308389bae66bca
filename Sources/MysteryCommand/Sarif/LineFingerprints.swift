import Crypto
import Diagnostics

/// Names a finding so that it is known again after lines were added or removed elsewhere in the file.
///
/// The name is the first half of the SHA-256 of its code, a zero byte and the text of its line without the white space
/// around it; then a colon and a number that tells findings with equal code and line apart, from 1.
struct LineFingerprints {
    static let key = "codeAndLine/v1"

    /// Of a longer line only this many bytes from the place on count, so that no file takes long.
    private static let longest = 1000

    private var times: [String: Int] = [:]

    mutating func next(_ finding: Diagnostic, _ source: SourceFile, _ index: LineIndex) -> String {
        var line = index.range(ofLine: index.line(at: finding.range.lowerBound))
        if line.count > Self.longest {
            let start = min(max(finding.range.lowerBound, line.lowerBound), line.upperBound)
            line = start..<min(start + Self.longest, line.upperBound)
        }
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 }
        let text = source.bytes[line].drop(while: isSpace).reversed().drop(while: isSpace).reversed()
        let digest = SHA256.hash(data: Array(finding.code.utf8) + [0] + text).prefix(16)
        let name = digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        // Equal lines in two files are told apart by their files.
        times["\(source.name)\n\(name)", default: 0] += 1
        return "\(name):\(times["\(source.name)\n\(name)", default: 1])"
    }
}
