extension Catalogue {
    package static let tamil = Catalogue(
        .tamil, report: [tamilReport, tamilTotals, tamilReasons, tamilSimulation],
        wizard: tamilWizard, screen: tamilScreen, preview: tamilPreview)
}
