extension Catalogue {
    /// For reports and forms only; the wizard does not speak Arabic.
    package static let arabic = Catalogue(
        .arabic, report: [arabicReport, arabicComparison, arabicTotals, arabicReasons, arabicSimulation],
        wizard: [:], screen: [:], preview: arabicPreview)
}
