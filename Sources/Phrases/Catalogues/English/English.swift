extension Catalogue {
    package static let english = Catalogue(
        .english, report: englishReport, wizard: englishWizard, screen: englishScreen, preview: englishPreview)
}
