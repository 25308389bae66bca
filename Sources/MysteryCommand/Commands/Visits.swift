import ArgumentParser
import Evaluation
import VisitStore

/// `mystery visits`: what lies in a store.
struct Visits: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the visits of a store.")

    @OptionGroup var path: StorePath

    func run() throws {
        let store = try path.openReadOnly()
        let visits = try storing { () throws(StoreError) in try store.list() }
        if visits.isEmpty { Output.text("No visits yet.\n") }
        for visit in visits {
            Output.text(
                "\(visit.details.id)  \(visit.state.rawValue)  \(visit.pin.id) \(visit.pin.version)  "
                    + "\(visit.details.date.text)  \(visit.details.location)\n")
        }
    }
}
