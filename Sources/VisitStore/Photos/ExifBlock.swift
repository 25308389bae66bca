import Evaluation

/// What is read of the EXIF data of a photo, which is a small TIFF file of its own.
struct ExifBlock {
    private(set) var orientation: Int?
    private(set) var captured: CaptureTime?

    private static let orientationTag = 0x0112
    private static let exifTag = 0x8769
    private static let takenTag = 0x9003
    private static let takenOffsetTag = 0x9011
    /// Cameras write dozens of entries; more in one directory are not looked at.
    private static let mostEntries = 1_000

    init?(_ bytes: [UInt8]) {
        let order: ByteOrder
        switch (bytes.code(at: 0) ?? "").prefix(2) {
        case "MM": order = .big
        case "II": order = .little
        default: return nil
        }
        guard bytes.number(at: 2, 2, order) == 42, let first = bytes.number(at: 4, 4, order) else { return nil }
        let tiff = TIFFDirectory(bytes: bytes, order: order, most: Self.mostEntries)
        let main = tiff.entries(at: first)
        orientation = main[Self.orientationTag].flatMap(tiff.short)
        if let place = main[Self.exifTag].flatMap(tiff.long) {
            let exif = tiff.entries(at: place)
            let moment = exif[Self.takenTag].flatMap(tiff.text)
            let offset = exif[Self.takenOffsetTag].flatMap(tiff.text)
            captured = moment.flatMap { CaptureTime(exif: $0, offset: offset) }
        }
        if let found = orientation, !(1...8).contains(found) { orientation = nil }
    }

    /// Nothing but how the picture is to be turned.
    static func minimal(orientation: Int) -> [UInt8] {
        var bytes = Array("MM".utf8)
        bytes.append(number: 42, 2)
        bytes.append(number: 8, 4)
        bytes.append(number: 1, 2)
        bytes.append(number: orientationTag, 2)
        bytes.append(number: 3, 2)
        bytes.append(number: 1, 4)
        bytes.append(number: orientation, 2)
        bytes.append(number: 0, 2)
        bytes.append(number: 0, 4)
        return bytes
    }
}

/// Reads the entries of a directory of a TIFF file.
private struct TIFFDirectory {
    let bytes: [UInt8]
    let order: ByteOrder
    let most: Int

    /// Where each entry stands, by its tag; the first of a tag counts.
    func entries(at offset: Int) -> [Int: Int] {
        guard let count = bytes.number(at: offset, 2, order) else { return [:] }
        var entries: [Int: Int] = [:]
        for index in 0..<min(count, most) {
            let place = offset + 2 + 12 * index
            guard let tag = bytes.number(at: place, 2, order) else { break }
            if entries[tag] == nil { entries[tag] = place }
        }
        return entries
    }

    func short(_ entry: Int) -> Int? {
        guard bytes.number(at: entry + 2, 2, order) == 3 else { return nil }
        return bytes.number(at: entry + 8, 2, order)
    }

    func long(_ entry: Int) -> Int? {
        guard bytes.number(at: entry + 2, 2, order) == 4 else { return nil }
        return bytes.number(at: entry + 8, 4, order)
    }

    /// Up to 64 characters of ASCII, without the zero at their end.
    func text(_ entry: Int) -> String? {
        guard bytes.number(at: entry + 2, 2, order) == 2, let count = bytes.number(at: entry + 4, 4, order), count <= 64
        else { return nil }
        let place = count <= 4 ? entry + 8 : bytes.number(at: entry + 8, 4, order)
        guard let place, let part = bytes.part(at: place, count) else { return nil }
        return String(decoding: part.prefix { $0 != 0 }, as: UTF8.self)
    }
}

extension CaptureTime {
    /// Reads `2026:03:14 15:20:33`, and an offset such as `+05:30`; `nil` for the zeros of a camera without a clock.
    init?(exif text: String, offset: String?) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: true)
        guard parts.count == 2, let date = CalendarDate(parts[0].replacing(":", with: "-")),
            let time = TimeOfDay(parts[1])
        else { return nil }
        self.init(moment: DateTime(date: date, time: time), minutesEast: offset.flatMap(Self.minutes))
    }

    private static func minutes(_ text: String) -> Int? {
        guard let sign = text.first, sign == "+" || sign == "-", let time = TimeOfDay(text.dropFirst()) else {
            return nil
        }
        let minutes = time.secondsSinceMidnight / 60
        return minutes > 14 * 60 ? nil : sign == "-" ? -minutes : minutes
    }
}
