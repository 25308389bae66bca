import Foundation
import GRDB
import Testing

/// Many visits in one `mystery report`: on all processors, in the order of the visits.
@Suite struct ManyReportsTests {
    private static let count = 40

    /// A store of finalised visits to as many places.
    private func visited() throws -> (Workspace, [String]) {
        let workspace = try Workspace()
        _ = try workspace.write("small.xml", smallChecklist)
        var visits: [String] = []
        for number in 1...Self.count {
            _ = try workspace.write(
                "answers.json",
                """
                {"checklist": {"id": "small", "version": "1"}, "location": "Shop \(number)", "date": "2026-03-14",
                 "language": "en", "attestation": "confirmed", "answers": {"greeted": "yes", "people": \(number)}}
                """)
            let ran = try workspace.mystery(
                "visit", "small.xml", "--answers", "answers.json", "--clock", "2026-04-01T18:\(number + 10):00.000Z")
            #expect(ran.status == 0, "\(ran)")
            visits.append(ran.output.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        return (workspace, visits)
    }

    private func written(_ workspace: Workspace, _ folder: String) throws -> [String: Data] {
        let url = workspace.url.appending(path: folder)
        let names = try FileManager.default.contentsOfDirectory(atPath: url.path)
        return try Dictionary(
            uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: url.appending(path: $0))) })
    }

    @Test func theOrderIsThatOfTheVisitsAndOneThreadWritesTheSame() throws {
        let (workspace, visits) = try visited()
        let all = try workspace.mystery("report", "--format", "html", "--output", "all")
        #expect(all.status == 0 && all.output == visits.map { "all/\($0).html\n" }.joined(), "\(all)")
        let one = try workspace.run(
            "/usr/bin/taskset",
            ["--cpu-list", "0", Repository.command.path, "report", "--format", "html", "--output", "one"])
        #expect(one.status == 0, "\(one)")
        let turned = try workspace.run(
            Repository.command.path, ["report", "--format", "html", "--output", "turned"] + visits.reversed())
        #expect(turned.output == visits.reversed().map { "turned/\($0).html\n" }.joined())
        let files = try written(workspace, "all")
        #expect(files.count == Self.count + 1)
        #expect(try written(workspace, "one") == files)
        #expect(try written(workspace, "turned") == files)
    }

    @Test func aVisitThatWasAlteredIsSaidAndTheOthersAreWritten() throws {
        let (workspace, visits) = try visited()
        let queue = try DatabaseQueue(path: workspace.path("visits.sqlite"))
        try queue.write { database in
            for trigger in try String.fetchAll(database, sql: "select name from sqlite_master where type = 'trigger'") {
                try database.execute(sql: "drop trigger \(trigger)")
            }
            try database.execute(sql: "update visits set head_hash = zeroblob(32) where id = ?", arguments: [visits[7]])
        }
        try queue.close()
        let ran = try workspace.mystery("report", "--format", "md", "--no-history")
        #expect(ran.status == 6 && ran.errors.contains("‘\(visits[7])’ is not what was recorded"), "\(ran)")
        #expect(ran.output == visits.filter { $0 != visits[7] }.map { "reports/\($0).md\n" }.joined())
        #expect(try workspace.mystery("report", "--verify", "reports").status == 0)
    }
}
