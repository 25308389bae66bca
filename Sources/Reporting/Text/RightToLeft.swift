/// Finds letters and marks that run from right to left.
enum RightToLeft {
    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms, the scripts of the plane above, and direction marks.
    static func appears(in bytes: [UInt8]) -> Bool {
        guard bytes.contains(where: { $0 >= 0xD6 }) else { return false }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200E,
                0x200F:
                true
            default: false
            }
        }
    }
}
