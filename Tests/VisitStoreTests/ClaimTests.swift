import ChildProcess
import Evaluation
import Foundation
import Testing

@testable import VisitStore

@Suite struct ClaimTests {
    let workspace: Workspace
    let store: VisitStore
    let visit: String

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
        visit = try store.sampleVisit(answering: "a").visit
    }

    @Test func aVisitIsClaimedOnce() throws {
        let claim = try store.claim(visit)
        let here = Int(ProcessInfo.processInfo.processIdentifier)
        #expect(throws: StoreError.claimed(visit: visit, byProcess: here)) { try workspace.open().claim(claim.visit) }
    }

    @Test func aClaimEndsWithItsLastReference() throws {
        var claim: VisitClaim? = try store.claim(visit)
        #expect(claim?.visit == visit)
        claim = nil
        #expect(try store.claim(visit).visit == visit)
    }

    @Test func otherVisitsStayFree() throws {
        let claim = try store.claim(visit)
        #expect(try store.sampleVisit().visit != claim.visit)
    }

    @Test func theClaimOfAKilledProcessIsGone() async throws {
        let file = "\(workspace.path)-locks/\(visit)"
        let said = "\(workspace.folder)/said"
        let script = "exec 9<>\"$0\"; flock 9; echo $$ > \"$0\"; echo held; exec sleep 900"
        let other = try ChildProcess("/bin/sh", ["-c", script, file], output: said, errors: "/dev/null")
        while (try? String(contentsOfFile: said, encoding: .utf8)) != "held\n" {
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(throws: StoreError.claimed(visit: visit, byProcess: Int(other.id))) {
            try store.claim(visit)
        }
        other.send(SIGKILL)
        #expect(other.wait() == 128 + SIGKILL)
        #expect(try store.claim(visit).visit == visit)
    }
}
