extension Catalogue {
    package static let hungarian = Catalogue(
        .hungarian, report: hungarianReport.merging(hungarianSimulation) { first, _ in first }, wizard: hungarianWizard,
        screen: hungarianScreen)
}
