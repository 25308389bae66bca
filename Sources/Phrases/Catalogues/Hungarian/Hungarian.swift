extension Catalogue {
    package static let hungarian = Catalogue(
        .hungarian,
        report: hungarianReport.merging(hungarianTotals) { first, _ in first }
            .merging(hungarianReasons) { first, _ in first }
            .merging(hungarianSimulation) { first, _ in first }, wizard: hungarianWizard,
        screen: hungarianScreen)
}
