import Glibc

/// The right to fill in one visit; it ends with the last reference to it, and with the process however that dies.
package final class VisitClaim: Sendable {
    package let visit: String
    private let lock: OpenFile

    fileprivate init(_ visit: String, _ lock: consuming OpenFile) {
        self.visit = visit
        self.lock = lock
    }
}

extension VisitStore {
    /// Takes the visit for this process alone, or says who has it.
    package func claim(_ visit: String) throws(StoreError) -> VisitClaim {
        _ = try read { database in try VisitRow.require(database, id: visit) }
        do {
            try Folder.create(place.locks)
            // The file stays when the claim ends: removing it could let two processes lock two files of one name.
            let lock = try OpenFile(
                "\(place.locks)/\(fileName(for: visit))", O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600)
            guard flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 else {
                let failure = SystemFailure.last
                guard failure.number == EWOULDBLOCK else { throw StoreError(failure, at: path) }
                throw StoreError.claimed(visit: visit, byProcess: try holder(lock))
            }
            try lock.replaceContents(with: Array("\(getpid())\n".utf8))
            return VisitClaim(visit, lock)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    private func holder(_ lock: borrowing OpenFile) throws(SystemFailure) -> Int? {
        let text = String(decoding: try lock.read(atMost: 20), as: UTF8.self)
        return Int(text.prefix { $0.isASCII && $0.isNumber })
    }
}
