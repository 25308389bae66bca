import ArgumentParser
import VisitStore

/// Where the visits lie; every command that reads or writes them has this option.
struct StorePath: ParsableArguments {
    @Option(help: "The file in which visits are kept.") var store = "visits.sqlite"

    func open(createsMissing: Bool = true) throws(CommandFailure) -> VisitStore {
        do throws(StoreError) { return try VisitStore(path: store, createsMissing: createsMissing) } catch {
            throw CommandFailure(error)
        }
    }

    /// For commands that only look: works on a read-only file or medium too.
    func openReadOnly() throws(CommandFailure) -> VisitStore {
        do throws(StoreError) { return try VisitStore.openReadOnly(path: store) } catch { throw CommandFailure(error) }
    }
}

/// Turns what the store throws into a sentence and a status.
func storing<Value>(_ body: () throws(StoreError) -> Value) throws(CommandFailure) -> Value {
    do throws(StoreError) { return try body() } catch { throw CommandFailure(error) }
}
