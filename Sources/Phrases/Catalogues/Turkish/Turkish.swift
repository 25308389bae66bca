extension Catalogue {
    package static let turkish = Catalogue(
        .turkish,
        report: turkishReport.merging(turkishTotals) { first, _ in first }
            .merging(turkishReasons) { first, _ in first }
            .merging(turkishSimulation) { first, _ in first }, wizard: turkishWizard,
        screen: turkishScreen)
}
