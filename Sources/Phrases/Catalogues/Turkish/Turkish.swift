extension Catalogue {
    package static let turkish = Catalogue(
        .turkish, report: [turkishReport, turkishTotals, turkishReasons, turkishSimulation],
        wizard: turkishWizard, screen: turkishScreen, preview: turkishPreview)
}
