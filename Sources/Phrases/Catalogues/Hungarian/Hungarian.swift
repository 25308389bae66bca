extension Catalogue {
    package static let hungarian = Catalogue(
        .hungarian, report: hungarianReport, wizard: hungarianWizard, screen: hungarianScreen, preview: hungarianPreview
    )
}
