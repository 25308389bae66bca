import Evaluation
import Phrases
import Themes

extension Page {
    func shows(_ part: ReportPart) -> Bool { theme?.leftOut.contains(part) != true }

    /// The page without what its theme leaves out, so that every form of it leaves out the same.
    func dressed(in theme: Theme?) -> Page {
        guard let theme else { return self }
        var page = self
        page.theme = theme
        for part in theme.leftOut {
            switch part {
            case .strengths: page.strengths = nil
            case .actions: page.actions = nil
            case .way: page.way = nil
            case .sections:
                page.sections = nil
                page.blend = nil
            case .indices: page.indices = nil
            case .losses: page.losses = nil
            case .timings: page.timings = nil
            case .answers: page.answers.groups = []
            case .comparison: page.comparison = nil
            case .arithmetic: page.arithmetic = nil
            }
        }
        return page
    }
}

extension Presenter {
    /// What the method part says of a theme: nobody is to wonder why a part is missing.
    func themeEntries() -> [MethodPart.Entry] {
        guard let theme = options.theme else { return [] }
        var entries = [
            entry(.methodTheme, .quote(theme.name, .name)),
            entry(.methodThemeDigest, .quote(theme.digest, .name), isCode: true),
        ]
        let headings = theme.leftOut.map { speaker.words(heading(of: $0)) }
        if !headings.isEmpty { entries.append(entry(.methodLeftOut, .words(headings.joined(separator: " · ")))) }
        return entries
    }

    private func heading(of part: ReportPart) -> ReportPhrase {
        switch part {
        case .strengths: .headingStrengths
        case .actions: .headingActions
        case .way: .headingWay
        case .sections: .headingSections
        case .indices: .headingIndices
        case .losses: .headingLosses
        case .timings: .headingTimings
        case .answers: .headingAnswers
        case .comparison: .headingComparison
        case .arithmetic: .headingArithmetic
        }
    }
}

/// The checklist with a theme's words for its bands; ids, bounds and effects stay.
package func reworded(_ checklist: Checklist, by theme: Theme?) -> Checklist {
    guard let theme, !theme.bands.isEmpty else { return checklist }
    var checklist = checklist
    checklist.scoring.bands = checklist.scoring.bands.map { band in
        let words = theme.words(forBand: band.id, label: band.label)
        return Band(id: band.id, from: band.from, fails: band.fails, label: words ?? band.label)
    }
    return checklist
}

/// A band that a theme would call what the checklist calls another, so that a failed visit could pass for a good one.
package func swappedBand(of checklist: Checklist, by theme: Theme) -> (band: Band, other: Band)? {
    let bands = checklist.scoring.bands
    for band in bands {
        guard let words = theme.words(forBand: band.id, label: band.label)?.lowercased() else { continue }
        let other = bands.first { $0.id != band.id && [$0.label.lowercased(), $0.id.lowercased()].contains(words) }
        if let other { return (band, other) }
    }
    return nil
}
