import ArgumentParser
import Evaluation
import VisitStore

/// `mystery verify`: recomputes the hash chain of visits and names the first broken link.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Verify that recorded visits are what was recorded.",
        discussion: "A broken visit ends with status 1; the first broken link is named.")

    @Argument(help: "Visits to verify; all of the store when none is named.") var visits: [String] = []
    @OptionGroup var path: StorePath

    func run() throws {
        let store = try path.openReadOnly()
        var isBroken = false
        for verified in try results(store) {
            if let fault = try verified.fault?.words ?? evidenceFault(verified.visit, store) {
                isBroken = true
                Output.text("\(verified.visit): broken: \(fault)\n")
            } else {
                Output.text("\(verified.visit): whole, \(verified.eventCount) events\n")
            }
        }
        if isBroken { throw QuietEnd(status: .findings) }
    }

    /// The first photo of a visit that is missing or is not the one that was attached.
    private func evidenceFault(_ id: String, _ store: VisitStore) throws(CommandFailure) -> String? {
        let visit = try storing { () throws(StoreError) in try store.load(id) }.visit
        let folder = store.evidence(of: id)
        for attachment in visit.attachments {
            do throws(EvidenceError) { _ = try folder.read(attachment) } catch {
                return CommandFailure(error).message
            }
        }
        return nil
    }

    private func results(_ store: VisitStore) throws(CommandFailure) -> [VerifiedVisit] {
        let all = try storing { () throws(StoreError) in try store.verifyAll() }
        guard !visits.isEmpty else { return all }
        for visit in visits where !all.contains(where: { $0.visit == visit }) {
            throw CommandFailure(.unknownVisit(visit, known: all.map(\.visit)))
        }
        return all.filter { visits.contains($0.visit) }
    }
}
