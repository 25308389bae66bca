import Evaluation
import GRDB

/// The visits of one workspace in one SQLite file; every accepted answer is on the disk before `append` returns.
package struct VisitStore: Sendable {
    let place: StorePlace
    let queue: DatabaseQueue
    let wholeFiles = WholeFiles()
    /// The store and its log as they were opened, when it is for writing.
    private let files: [FileIdentity?]

    package var path: String { place.path }

    /// Opens the store, brings it up to date, and creates it when it is missing and that is wanted.
    package init(path: String, createsMissing: Bool = true) throws(StoreError) {
        try self.init(path: path, createsMissing: createsMissing, patience: 5)
    }

    /// `patience` is how many seconds to wait for another process that is writing.
    init(path: String, createsMissing: Bool, patience: Double) throws(StoreError) {
        place = try StorePlace(path)
        queue = try Opening(place: place, patience: patience).forWriting(createsMissing: createsMissing)
        files = place.files
    }

    /// Opens an existing store without changing it; also from a read-only medium.
    package static func openReadOnly(path: String) throws(StoreError) -> VisitStore {
        let place = try StorePlace(path)
        return VisitStore(place: place, queue: try Opening(place: place, patience: 5).forReading())
    }

    private init(place: StorePlace, queue: DatabaseQueue) {
        self.place = place
        self.queue = queue
        files = []
    }

    /// One transaction: durable as a whole, or nothing of it.
    ///
    /// SQLite would write on into files that were deleted or replaced, and it all would be gone at the end.
    func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        guard zip(files, place.files).allSatisfy({ $0 == nil || $0 == $1 }) else { throw .missing(path: path) }
        do {
            return try queue.write(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// One consistent state of the store.
    func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
        do {
            return try queue.read(body)
        } catch {
            throw StoreError(error, at: path)
        }
    }
}
