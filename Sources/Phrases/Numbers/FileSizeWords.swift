extension Language {
    /// The size of a file, rounded up: `850 kB`, `1.2 MB`.
    package func fileSize(_ bytes: Int) -> String {
        let tenths = (bytes + 99_999) / 100_000
        if tenths < 10 { return "\((bytes + 999) / 1_000) kB" }
        let plain = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
        return NumberFormat(self).number(plain) + " MB"
    }
}
