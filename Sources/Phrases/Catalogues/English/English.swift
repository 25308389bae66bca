extension Catalogue {
    package static let english = Catalogue(
        .english, report: [englishReport, englishTotals, englishReasons],
        wizard: englishWizard, screen: englishScreen, preview: englishPreview)
}
