import Evaluation
import Reporting

/// A scored visit in the words of one language, with all that its files are written from.
struct WordedVisit {
    let scorecard: Scorecard
    let checklist: Checklist
    let visit: Visit
    var options: ReportOptions
    /// The BCP 47 tag that was asked for, or that of the visit.
    let language: String

    var page: Page { present(scorecard, checklist, visit, options) }

    func showing(_ files: [PublishedFile]) -> WordedVisit {
        var worded = self
        worded.options.files = files
        return worded
    }

    /// When the visit was confirmed, else the beginning of its day: the only times that a file may carry.
    var moment: Instant {
        visit.attestation?.at ?? Instant(millisecondsSince1970: visit.details.date.daysSince1970 * 86_400_000)
    }
}
