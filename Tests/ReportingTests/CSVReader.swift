/// A reader of RFC 4180 by the letter, for tests: it knows nothing of what wrote the file.
struct CSVReader {
    struct Broken: Error { let reason: String }

    static func rows(_ bytes: [UInt8]) throws -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var index = 0
        while index < bytes.count {
            let (cell, end) = bytes[index] == 0x22 ? try quoted(bytes, index) : try plain(bytes, index)
            row.append(cell)
            guard end < bytes.count else { throw Broken(reason: "the last line has no end") }
            switch bytes[end] {
            case 0x2C:
                index = end + 1
                if index == bytes.count { throw Broken(reason: "ends behind a comma") }
            case 0x0D where end + 1 < bytes.count && bytes[end + 1] == 0x0A:
                rows.append(row)
                row = []
                index = end + 2
            default: throw Broken(reason: "byte \(bytes[end]) behind a cell")
            }
        }
        return rows
    }

    private static func quoted(_ bytes: [UInt8], _ start: Int) throws -> (String, Int) {
        var cell: [UInt8] = []
        var index = start + 1
        while index < bytes.count {
            if bytes[index] == 0x22 {
                guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return (text(cell), index + 1) }
                index += 1
            }
            cell.append(bytes[index])
            index += 1
        }
        throw Broken(reason: "a quote is open")
    }

    private static func plain(_ bytes: [UInt8], _ start: Int) throws -> (String, Int) {
        let cell = bytes[start...].prefix { $0 != 0x2C && $0 != 0x0D && $0 != 0x0A }
        if cell.contains(0x22) { throw Broken(reason: "a quote inside a cell without quotes") }
        return (text(Array(cell)), cell.endIndex)
    }

    private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
