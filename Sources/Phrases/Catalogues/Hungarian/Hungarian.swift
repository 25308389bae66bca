extension Catalogue {
    package static let hungarian = Catalogue(
        .hungarian, report: [hungarianReport, hungarianTotals, hungarianReasons, hungarianSimulation],
        wizard: hungarianWizard, screen: hungarianScreen, preview: hungarianPreview)
}
