extension Catalogue {
    package static let english = Catalogue(
        .english, report: [englishReport, englishTotals, englishReasons, englishSimulation],
        wizard: englishWizard, screen: englishScreen, preview: englishPreview)
}
