/// What runs from right to left: languages, letters and marks.
enum RightToLeft {
    /// Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms, the scripts of the plane above, and direction marks.
    static func appears(in bytes: [UInt8]) -> Bool {
        bytes.contains { $0 >= 0xD6 } && appears(in: String(decoding: bytes, as: UTF8.self))
    }

    static func appears(in text: String) -> Bool {
        mayAppear(in: text)
            && text.unicodeScalars.contains { scalar in
                switch scalar.value {
                case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF, 0x200E,
                    0x200F:
                    true
                default: false
                }
            }
    }

    /// Nearly every text is told by its bytes, which are looked at where they lie.
    private static func mayAppear(in text: String) -> Bool {
        text.utf8.withContiguousStorageIfAvailable { bytes in bytes.contains { $0 >= 0xD6 } } ?? true
    }

    /// Whether texts of a language run from right to left: by its script where the tag names one, else by the usual one.
    static func isDirection(of tag: String) -> Bool {
        let parts = tag.split(separator: "-").map { $0.lowercased() }
        if let script = parts.dropFirst().first(where: { $0.utf8.count == 4 }) { return scripts.contains(script) }
        return parts.first.map(languages.contains) ?? false
    }

    private static let scripts: Set<String> = ["adlm", "arab", "aran", "hebr", "nkoo", "rohg", "syrc", "thaa"]
    private static let languages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi",
    ]
}
