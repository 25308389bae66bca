extension Catalogue {
    package static let english = Catalogue(
        .english, report: englishReport.merging(englishSimulation) { first, _ in first }, wizard: englishWizard,
        screen: englishScreen)
}
