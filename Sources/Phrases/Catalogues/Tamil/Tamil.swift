extension Catalogue {
    package static let tamil = Catalogue(
        .tamil, report: [tamilReport, tamilTotals, tamilReasons],
        wizard: tamilWizard, screen: tamilScreen, preview: tamilPreview)
}
