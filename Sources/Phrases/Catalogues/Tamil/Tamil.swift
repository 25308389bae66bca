extension Catalogue {
    package static let tamil = Catalogue(
        .tamil, report: tamilReport, wizard: tamilWizard, screen: tamilScreen, preview: tamilPreview)
}
