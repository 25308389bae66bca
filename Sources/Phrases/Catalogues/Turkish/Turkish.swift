extension Catalogue {
    package static let turkish = Catalogue(
        .turkish, report: turkishReport, wizard: turkishWizard, screen: turkishScreen, preview: turkishPreview)
}
