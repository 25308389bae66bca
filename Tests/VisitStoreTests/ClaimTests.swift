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

    @Test func theClaimOfAKilledProcessIsGone() throws {
        let file = "\(workspace.path)-locks/\(visit)"
        let other = Process()
        other.executableURL = URL(filePath: "/bin/sh")
        other.arguments = ["-c", "exec 9<>\"$0\"; flock 9; echo $$ > \"$0\"; echo held; exec sleep 60", file]
        let output = Pipe()
        other.standardOutput = output
        try other.run()
        #expect(output.fileHandleForReading.readData(ofLength: 5) == Data("held\n".utf8))
        #expect(throws: StoreError.claimed(visit: visit, byProcess: Int(other.processIdentifier))) {
            try store.claim(visit)
        }
        kill(other.processIdentifier, SIGKILL)
        other.waitUntilExit()
        #expect(try store.claim(visit).visit == visit)
    }
}
