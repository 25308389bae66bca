extension Catalogue {
    package static let english = Catalogue(
        .english,
        report: englishReport.merging(englishTotals) { first, _ in first }
            .merging(englishReasons) { first, _ in first }
            .merging(englishSimulation) { first, _ in first }, wizard: englishWizard,
        screen: englishScreen)
}
