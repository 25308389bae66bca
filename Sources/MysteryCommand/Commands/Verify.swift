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
            if let fault = verified.fault {
                isBroken = true
                Output.text("\(verified.visit): broken: \(fault.words)\n")
            } else {
                Output.text("\(verified.visit): whole, \(verified.eventCount) events\n")
            }
        }
        if isBroken { throw QuietEnd(status: .findings) }
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
