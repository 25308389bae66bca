extension Catalogue {
    package static let hungarian = Catalogue(
        .hungarian, report: [hungarianReport, hungarianTotals, hungarianReasons],
        wizard: hungarianWizard, screen: hungarianScreen, preview: hungarianPreview)
}
