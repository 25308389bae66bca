extension Catalogue {
    /// For reports only; the wizard does not speak Arabic.
    package static let arabic = Catalogue(
        .arabic,
        report: arabicReport.merging(arabicComparison) { first, _ in first }
            .merging(arabicTotals) { first, _ in first }.merging(arabicReasons) { first, _ in first }
            .merging(arabicSimulation) { first, _ in first },
        wizard: [:], screen: [:])
}
