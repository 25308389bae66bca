extension Language {
    /// A duration in its largest units: `6 min 30 s`, `1 h 5 min`; never rounded.
    package func duration(seconds: Int) -> String {
        // A computed span can be negative: who left before they came.
        if seconds < 0 {
            return (isRightToLeft ? "\u{200E}\u{2212}" : "\u{2212}")
                + duration(seconds: seconds == .min ? .max : -seconds)
        }
        let units = durationUnits
        let parts = [(seconds / 3_600, units.hour), (seconds / 60 % 60, units.minute), (seconds % 60, units.second)]
            .filter { $0.0 != 0 }
            .map { "\($0.0) \($0.1)" }
        return parts.isEmpty ? "0 \(units.second)" : parts.joined(separator: " ")
    }

    private var durationUnits: (hour: String, minute: String, second: String) {
        switch self {
        case .english: ("h", "min", "s")
        case .turkish: ("sa", "dk", "sn")
        case .hungarian: ("ó", "perc", "mp")
        case .tamil: ("மணி", "நிமிடம்", "வினாடி")
        case .arabic: ("س", "د", "ث")
        }
    }
}
