extension Catalogue {
    package static let tamil = Catalogue(
        .tamil, report: tamilReport.merging(tamilReasons) { first, _ in first }, wizard: tamilWizard,
        screen: tamilScreen)
}
