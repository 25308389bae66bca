import Themes

/// What the first bytes of a picture say of its kind and size.
struct RasterHeader {
    let kind: Logo.Kind
    let width: Int
    let height: Int

    init?(_ bytes: [UInt8]) {
        guard let (kind, width, height) = Self.png(bytes) ?? Self.jpeg(bytes) ?? Self.webp(bytes) else { return nil }
        self.kind = kind
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> (Logo.Kind, Int, Int)? {
        let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
        guard bytes.count > 24, bytes.starts(with: head) else { return nil }
        return (.png, big(bytes[16..<20]), big(bytes[20..<24]))
    }

    /// The size stands in the first segment of a frame.
    private static func jpeg(_ bytes: [UInt8]) -> (Logo.Kind, Int, Int)? {
        guard bytes.starts(with: [0xFF, 0xD8, 0xFF]) else { return nil }
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return (.jpeg, big(bytes[(place + 7)..<(place + 9)]), big(bytes[(place + 5)..<(place + 7)]))
            }
            place += 2 + big(bytes[(place + 2)..<(place + 4)])
        }
        return nil
    }

    private static func webp(_ bytes: [UInt8]) -> (Logo.Kind, Int, Int)? {
        guard bytes.count > 30, bytes.starts(with: "RIFF".utf8), bytes[8...].starts(with: "WEBPVP8".utf8) else {
            return nil
        }
        switch bytes[15] {
        case UInt8(ascii: " "):
            guard bytes[23..<26].elementsEqual([0x9D, 0x01, 0x2A]) else { return nil }
            return (.webp, little(bytes[26..<28]) & 0x3FFF, little(bytes[28..<30]) & 0x3FFF)
        case UInt8(ascii: "L"):
            guard bytes[20] == 0x2F else { return nil }
            let sizes = little(bytes[21..<25])
            return (.webp, sizes & 0x3FFF + 1, sizes >> 14 & 0x3FFF + 1)
        case UInt8(ascii: "X"):
            return (.webp, little(bytes[24..<27]) + 1, little(bytes[27..<30]) + 1)
        default: return nil
        }
    }

    private static func big(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    private static func little(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
}
