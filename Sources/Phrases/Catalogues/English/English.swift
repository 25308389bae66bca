extension Catalogue {
    package static let english = Catalogue(
        .english, report: englishReport.merging(englishReasons) { first, _ in first }, wizard: englishWizard,
        screen: englishScreen)
}
