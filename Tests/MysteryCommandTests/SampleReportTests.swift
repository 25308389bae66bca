import Foundation
import Testing

/// The shipped samples give the shipped scorecards, byte for byte, wherever and whenever they are made.
@Suite struct SampleReportTests {
    static let checklists = [
        "store-visit", "website-purchase", "telephone-enquiry", "reachability", "complaint-handling",
        "staff-interview", "customer-survey",
    ]

    static let samples = checklists.flatMap { checklist in
        ["good", "mixed", "failed"].map { Sample(checklist: checklist, kind: $0) }
    }

    @Test(arguments: samples) func aSampleGivesItsShippedScorecard(_ sample: Sample) throws {
        let workspace = try Workspace()
        let made = try workspace.run(
            "/usr/bin/env",
            ["TZ=Pacific/Chatham", "LC_ALL=tr_TR.UTF-8", Repository.root.appending(path: "Scripts/sample-report").path]
                + [Repository.command.path, sample.checklist, sample.kind, workspace.path("made")])
        #expect(made.status == 0, "\(made)")
        for suffix in ["html", "md", "json", "csv", "explain.txt"] {
            let name = "\(sample.checklist)-\(sample.kind).\(suffix)"
            let shipped = try Data(contentsOf: Repository.root.appending(path: "reports/\(name)"))
            let now = try Data(contentsOf: workspace.url.appending(path: "made/\(name)"))
            #expect(
                shipped == now, "reports/\(name) differs; if that is meant, run ‘make reports’ and look at the change")
        }
    }

    @Test(arguments: checklists) func aShippedChecklistIsClean(_ name: String) throws {
        let ran = try Workspace().mystery(
            "check", "--strict", Repository.root.appending(path: "checklists/\(name).xml").path)
        #expect(ran.status == 0, "\(ran)")
    }
}

struct Sample: CustomTestStringConvertible {
    let checklist: String
    let kind: String
    var testDescription: String { "\(checklist) \(kind)" }
}
