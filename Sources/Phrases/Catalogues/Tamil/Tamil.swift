extension Catalogue {
    package static let tamil = Catalogue(
        .tamil, report: tamilReport.merging(tamilSimulation) { first, _ in first }, wizard: tamilWizard,
        screen: tamilScreen)
}
