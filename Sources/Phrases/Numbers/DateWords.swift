extension Language {
    /// A day in words: `21 November 2026`, `2026. november 21.`; the month counts from 1.
    package func date(year: Int, month: Int, day: Int) -> String {
        let name = monthNames.indices.contains(month - 1) ? monthNames[month - 1] : String(month)
        return switch self {
        case .english, .turkish, .arabic: "\(day) \(name) \(year)"
        case .hungarian: "\(year). \(name) \(day)."
        case .tamil: "\(day) \(name), \(year)"
        }
    }

    private var monthNames: [String] {
        switch self {
        case .english:
            [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November",
                "December",
            ]
        case .turkish:
            [
                "Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım",
                "Aralık",
            ]
        case .hungarian:
            [
                "január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember",
                "október",
                "november", "december",
            ]
        case .tamil:
            [
                "ஜனவரி", "பிப்ரவரி", "மார்ச்", "ஏப்ரல்", "மே", "ஜூன்", "ஜூலை", "ஆகஸ்ட்", "செப்டம்பர்", "அக்டோபர்", "நவம்பர்",
                "டிசம்பர்",
            ]
        case .arabic:
            [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
                "ديسمبر",
            ]
        }
    }
}
