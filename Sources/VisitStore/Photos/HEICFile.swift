/// What is read of a HEIC: its main picture's size and turn, and its EXIF data. It is never written anew.
struct HEICFile {
    private(set) var exif: ExifBlock?
    private(set) var storedSize: PixelSize?
    /// 1 to 8 as in EXIF.
    private(set) var orientation = 1

    init(_ bytes: [UInt8]) {
        let file = HEICBoxes(bytes: bytes)
        guard let meta = file.boxes(in: bytes.indices).first(where: { $0.type == "meta" }) else { return }
        let parts = file.boxes(in: meta.content.dropFirst(4))
        func part(_ type: String) -> Range<Int>? { parts.first { $0.type == type }?.content }
        if let items = part("iinf"), let places = part("iloc"), let item = file.item(ofType: "Exif", in: items),
            let place = file.place(of: item, in: places)
        {
            exif = Self.exif(Array(bytes[place]))
        }
        guard let main = part("pitm").flatMap(file.mainItem), let properties = part("iprp") else { return }
        for property in file.properties(of: main, in: properties) {
            let start = property.content.lowerBound
            switch property.type {
            case "ispe" where property.content.count >= 12:
                storedSize = PixelSize(width: bytes.number(at: start + 4, 4), height: bytes.number(at: start + 8, 4))
            case "irot" where !property.content.isEmpty:
                orientation = [1, 8, 3, 6][Int(bytes[start] & 3)]
            default: break
            }
        }
    }

    /// Four bytes before it say how far away the TIFF part begins.
    private static func exif(_ item: [UInt8]) -> ExifBlock? {
        guard let distance = item.number(at: 0, 4), distance <= item.count - 4 else { return nil }
        return ExifBlock(Array(item.dropFirst(4 + distance)))
    }
}

/// The boxes that a HEIC is made of, each inside another.
private struct HEICBoxes {
    struct Box {
        let type: String
        let content: Range<Int>
    }

    /// Pictures of phones have some hundreds; what goes on for longer is not looked at.
    private static let mostBoxes = 10_000

    let bytes: [UInt8]

    func boxes(in range: Range<Int>) -> [Box] {
        var boxes: [Box] = []
        var place = range.lowerBound
        while place < range.upperBound, boxes.count < Self.mostBoxes {
            guard let short = bytes.number(at: place, 4), let type = bytes.code(at: place + 4) else { break }
            let head = short == 1 ? 16 : 8
            let size = short == 0 ? range.upperBound - place : short == 1 ? bytes.number(at: place + 8, 8) : short
            guard let size, size >= head, size <= range.upperBound - place else { break }
            boxes.append(Box(type: type, content: (place + head)..<(place + size)))
            place += size
        }
        return boxes
    }

    /// The number of the first item of that type.
    func item(ofType type: String, in list: Range<Int>) -> Int? {
        guard let version = bytes.number(at: list.lowerBound, 1) else { return nil }
        for box in boxes(in: list.dropFirst(version == 0 ? 6 : 8)) where box.type == "infe" {
            let start = box.content.lowerBound
            guard let version = bytes.number(at: start, 1), version == 2 || version == 3 else { continue }
            let width = version == 2 ? 2 : 4
            if bytes.code(at: start + 4 + width + 2) == type { return bytes.number(at: start + 4, width) }
        }
        return nil
    }

    func mainItem(_ box: Range<Int>) -> Int? {
        bytes.number(at: box.lowerBound + 4, bytes.number(at: box.lowerBound, 1) == 0 ? 2 : 4)
    }

    /// The properties that belong to an item.
    func properties(of item: Int, in box: Range<Int>) -> [Box] {
        let parts = boxes(in: box)
        guard let kept = parts.first(where: { $0.type == "ipco" }) else { return [] }
        let all = boxes(in: kept.content)
        for links in parts where links.type == "ipma" {
            var reader = HEICNumbers(bytes: bytes, range: links.content)
            guard let version = reader.next(1), let flags = reader.next(3), let count = reader.next(4) else { continue }
            let wide = flags & 1 == 1
            for _ in 0..<min(count, Self.mostBoxes) {
                guard let number = reader.next(version == 0 ? 2 : 4), let links = reader.next(1) else { break }
                let places = (0..<links).compactMap { _ in reader.next(wide ? 2 : 1).map { $0 & (wide ? 0x7FFF : 0x7F) }
                }
                if number == item { return places.compactMap { all.indices.contains($0 - 1) ? all[$0 - 1] : nil } }
            }
        }
        return []
    }

    /// Where an item lies in the file, when it lies there in one piece.
    func place(of item: Int, in box: Range<Int>) -> Range<Int>? {
        var reader = HEICNumbers(bytes: bytes, range: box)
        guard let version = reader.next(1), version <= 2, reader.next(3) != nil, let sizes = reader.next(2) else {
            return nil
        }
        let width = version < 2 ? 2 : 4
        guard let count = reader.next(width) else { return nil }
        for _ in 0..<min(count, Self.mostBoxes) {
            guard let number = reader.next(width), let method = version == 0 ? 0 : reader.next(2),
                reader.next(2) != nil, let base = reader.next(sizes >> 4 & 15), let extents = reader.next(2)
            else { return nil }
            for extent in 0..<extents {
                guard version == 0 || reader.next(sizes & 15) != nil, let offset = reader.next(sizes >> 12 & 15),
                    let length = reader.next(sizes >> 8 & 15)
                else { return nil }
                guard number == item, extent == 0 else { continue }
                guard method & 15 == 0, extents == 1, offset <= Int.max - base else { return nil }
                return bytes.part(at: base + offset, length)?.indices
            }
        }
        return nil
    }
}

/// Reads one number after the other, and nothing past the end of the box.
private struct HEICNumbers {
    let bytes: [UInt8]
    var range: Range<Int>
    /// Numbers of no bytes never come to an end by themselves.
    private var left = 100_000

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// A width of no bytes stands for 0.
    mutating func next(_ width: Int) -> Int? {
        left -= 1
        guard left >= 0, width <= range.count, let number = bytes.number(at: range.lowerBound, width) else {
            return nil
        }
        range = range.dropFirst(width)
        return number
    }
}
