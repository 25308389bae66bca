extension Catalogue {
    package static let tamil = Catalogue(
        .tamil,
        report: tamilReport.merging(tamilTotals) { first, _ in first }
            .merging(tamilReasons) { first, _ in first }
            .merging(tamilSimulation) { first, _ in first }, wizard: tamilWizard, screen: tamilScreen
    )
}
