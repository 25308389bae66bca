/// The chunks of a PNG up to its end; what stands behind that is no part of the picture.
struct PNGFile {
    private struct Chunk {
        let type: String
        let content: Range<Int>
        /// With its length, its type and its sum.
        let whole: Range<Int>
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    /// The picture, its colours and its density; texts, times, positions and animation are not among them.
    private static let published: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD",
        "pHYs",
    ]

    private let bytes: [UInt8]
    private var chunks: [Chunk] = []

    /// `nil` for a file that is cut off or damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.starts(with: Self.signature) else { return nil }
        self.bytes = bytes
        var place = Self.signature.count
        repeat {
            guard let length = bytes.number(at: place, 4), let type = bytes.code(at: place + 4),
                let content = bytes.part(at: place + 8, length), bytes.part(at: content.endIndex, 4) != nil
            else { return nil }
            chunks.append(Chunk(type: type, content: content.indices, whole: place..<(content.endIndex + 4)))
            place = content.endIndex + 4
        } while chunks.last?.type != "IEND"
        guard storedSize != nil, chunks.contains(where: { $0.type == "IDAT" }) else { return nil }
    }

    var exif: ExifBlock? {
        chunks.first { $0.type == "eXIf" }.flatMap { ExifBlock(Array(bytes[$0.content])) }
    }

    var storedSize: PixelSize? {
        guard let head = chunks.first, head.type == "IHDR", head.content.count == 13 else { return nil }
        let start = head.content.lowerBound
        return PixelSize(width: bytes.number(at: start, 4), height: bytes.number(at: start + 4, 4))
    }

    /// The same picture with its colours and how it is turned, and nothing else that was said about it.
    var published: [UInt8] {
        var copy = Self.signature
        copy.reserveCapacity(bytes.count)
        let orientation = exif?.orientation ?? 1
        for (index, chunk) in chunks.enumerated() where Self.published.contains(chunk.type) {
            copy += bytes[chunk.whole]
            if index == 0, orientation > 1 { copy += Self.chunk("eXIf", ExifBlock.minimal(orientation: orientation)) }
        }
        return copy
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        var chunk: [UInt8] = []
        chunk.append(number: content.count, 4)
        let summed = Array(type.utf8) + content
        chunk += summed
        chunk.append(number: Int(sum(summed)), 4)
        return chunk
    }

    /// CRC-32 as PNG asks for.
    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? 0xEDB8_8320 ^ sum >> 1 : sum >> 1 }
        }
        return ~sum
    }
}
