import Evaluation

/// Takes the clock out of a PDF: its dates become those of the visit, in as many bytes, so that no offset changes.
package enum PDFDates {
    package static func set(_ pdf: [UInt8], to moment: Instant) -> [UInt8] {
        var bytes = pdf
        for key in ["/CreationDate", "/ModDate"] { setDates(key, in: &bytes, to: digits(of: moment)) }
        return bytes
    }

    /// What made the PDF, such as `Skia/PDF m140`; `nil` when it does not say so in plain letters.
    package static func producer(of pdf: [UInt8]) -> String? {
        guard let start = ends(of: Array("/Producer".utf8), in: pdf).first else { return nil }
        let rest = pdf[start...].drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: "("), let end = rest.firstIndex(of: UInt8(ascii: ")")) else { return nil }
        let text = rest[(rest.startIndex + 1)..<end]
        return text.count <= 100 && text.allSatisfy { (0x20...0x7E).contains($0) }
            ? String(decoding: text, as: UTF8.self) : nil
    }

    /// `20261121143000`, in UTC.
    private static func digits(of moment: Instant) -> [UInt8] {
        Array(moment.text.utf8.filter { (0x30...0x39).contains($0) }.prefix(14))
    }

    /// Dates are written `(D:YYYYMMDDhhmmss+hh'mm')`; a zone becomes `+00'00'`. A parenthesis inside other people's
    /// words is escaped in a PDF, so that no text can look like a date.
    private static func setDates(_ key: String, in bytes: inout [UInt8], to digits: [UInt8]) {
        for end in ends(of: Array(key.utf8), in: bytes) {
            var index = end
            while index < bytes.count, bytes[index] == 0x20 { index += 1 }
            let head = Array("(D:".utf8)
            guard bytes[index...].starts(with: head) else { continue }
            index += head.count
            let old = bytes[index...].prefix { (0x30...0x39).contains($0) }
            guard old.count == digits.count else { continue }
            bytes.replaceSubrange(old.indices, with: digits)
            let zone = bytes[old.endIndex...].prefix(20).prefix { $0 != UInt8(ascii: ")") }
            if zone.count >= 6 {
                bytes.replaceSubrange(zone.indices, with: Array("+00'00'".utf8).prefix(zone.count) + zone.dropFirst(7))
            }
        }
    }

    /// The places right behind each occurrence.
    private static func ends(of word: [UInt8], in bytes: [UInt8]) -> [Int] {
        guard bytes.count >= word.count else { return [] }
        return bytes.withUnsafeBufferPointer { all in
            (0...(all.count - word.count)).filter { start in
                all[start] == word[0] && all[(start + 1)..<(start + word.count)].elementsEqual(word.dropFirst())
            }.map { $0 + word.count }
        }
    }
}
