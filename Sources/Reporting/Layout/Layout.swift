/// How a scorecard is laid out for its reader: which paper it prints on, and how much of it there is.
package struct Layout: Hashable, Sendable {
    package var paper: Paper
    package var extent: Extent

    package static let standard = Layout()

    package init(paper: Paper = .a4, extent: Extent = .full) {
        self.paper = paper
        self.extent = extent
    }

    package enum Paper: String, Hashable, Sendable, Codable, CaseIterable {
        case a4, letter
    }

    package enum Extent: String, Hashable, Sendable, Codable, CaseIterable {
        case full
        /// One or two pages: what happened, what to do, and the sections.
        case summary
    }

    var isFull: Bool { extent == .full }

    /// The tables between actions and answers.
    func tables(of page: Page) -> [TablePart?] {
        isFull
            ? [page.way, page.sections, page.blend, page.indices, page.losses, page.timings]
            : [page.sections, page.blend]
    }
}
