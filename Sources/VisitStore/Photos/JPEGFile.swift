import Glibc

/// The segments of a JPEG, from its start to its end mark; what stands behind that is no part of the picture.
struct JPEGFile {
    private struct Segment {
        let marker: UInt8
        /// Behind the two bytes of its length.
        let content: Range<Int>
        /// The coded picture that follows a start of scan; empty elsewhere.
        let scan: Range<Int>
    }

    private let bytes: [UInt8]
    private var segments: [Segment] = []

    /// `nil` for a file that is cut off or damaged.
    init?(_ bytes: [UInt8]) {
        guard bytes.number(at: 0, 2) == 0xFFD8 else { return nil }
        self.bytes = bytes
        var place = 2
        while true {
            guard bytes.number(at: place, 1) == 0xFF else { return nil }
            // Any number of these may stand before a marker.
            while bytes.number(at: place + 1, 1) == 0xFF { place += 1 }
            guard let marker = bytes.number(at: place + 1, 1), marker >= 0xC0, !(0xD0...0xD8).contains(marker) else {
                return nil
            }
            if marker == 0xD9 { break }
            guard let length = bytes.number(at: place + 2, 2), length >= 2,
                let content = bytes.part(at: place + 4, length - 2)
            else { return nil }
            place = content.endIndex
            var scan = place..<place
            if marker == 0xDA {
                scan = place..<Self.endOfScan(bytes, place)
                place = scan.upperBound
            }
            segments.append(Segment(marker: UInt8(marker), content: content.indices, scan: scan))
        }
        guard segments.contains(where: { $0.marker == 0xDA }), storedSize != nil else { return nil }
    }

    /// Where the next marker stands that is neither a restart nor a byte of the picture.
    private static func endOfScan(_ bytes: [UInt8], _ start: Int) -> Int {
        bytes.withUnsafeBufferPointer { all in
            var place = start
            while place + 1 < all.count, let base = all.baseAddress,
                let found = memchr(base + place, 0xFF, all.count - place)
            {
                place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
                guard place + 1 < all.count else { break }
                let next = all[place + 1]
                if next != 0, next != 0xFF, !(0xD0...0xD7).contains(next) { return place }
                place += next == 0xFF ? 1 : 2
            }
            return all.count
        }
    }

    var exif: ExifBlock? {
        let mark = "Exif\0\0"
        guard let segment = segments.first(where: { $0.marker == 0xE1 && bytes.has(mark, at: $0.content.lowerBound) })
        else { return nil }
        return ExifBlock(Array(bytes[segment.content].dropFirst(mark.utf8.count)))
    }

    var storedSize: PixelSize? {
        let other: Set<UInt8> = [0xC4, 0xC8, 0xCC]
        guard let frame = segments.first(where: { (0xC0...0xCF).contains($0.marker) && !other.contains($0.marker) })
        else { return nil }
        let start = frame.content.lowerBound
        guard frame.content.count >= 6 else { return nil }
        return PixelSize(width: bytes.number(at: start + 3, 2), height: bytes.number(at: start + 1, 2))
    }

    /// The same picture with its colours and how it is turned, and nothing else that was said about it.
    var published: [UInt8] {
        var copy: [UInt8] = [0xFF, 0xD8]
        copy.reserveCapacity(bytes.count)
        if let start = segments.first(where: isStart) { append(start, cutTo: 12, ending: [0, 0], to: &copy) }
        if let orientation = exif?.orientation, orientation > 1 {
            let content = Array("Exif\0\0".utf8) + ExifBlock.minimal(orientation: orientation)
            copy += [0xFF, 0xE1]
            copy.append(number: content.count + 2, 2)
            copy += content
        }
        for segment in segments {
            switch segment.marker {
            case 0xC0...0xCF, 0xDA...0xDF: append(segment, to: &copy)
            case 0xE2 where bytes.has("ICC_PROFILE\0", at: segment.content.lowerBound): append(segment, to: &copy)
            case 0xEE where bytes.has("Adobe", at: segment.content.lowerBound): append(segment, cutTo: 12, to: &copy)
            default: break
            }
        }
        return copy + [0xFF, 0xD9]
    }

    private func isStart(_ segment: Segment) -> Bool {
        segment.marker == 0xE0 && segment.content.count >= 14 && bytes.has("JFIF\0", at: segment.content.lowerBound)
    }

    /// Cut short where a small preview, or somebody's own words, may follow the numbers of the format.
    private func append(_ segment: Segment, cutTo most: Int = .max, ending: [UInt8] = [], to copy: inout [UInt8]) {
        let content = bytes[segment.content].prefix(most) + ending
        copy += [0xFF, segment.marker]
        copy.append(number: content.count + 2, 2)
        copy += content
        copy += bytes[segment.scan]
    }
}
