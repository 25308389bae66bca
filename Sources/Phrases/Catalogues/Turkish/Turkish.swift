extension Catalogue {
    package static let turkish = Catalogue(
        .turkish, report: turkishReport.merging(turkishSimulation) { first, _ in first }, wizard: turkishWizard,
        screen: turkishScreen)
}
