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
            guard try takes(lock) else { throw StoreError.claimed(visit: visit, byProcess: try holder(lock)) }
            try lock.replaceContents(with: Array("\(getpid())\n".utf8))
            return VisitClaim(visit, lock)
        } catch {
            throw StoreError(error, at: path)
        }
    }

    /// How often, and every how many microseconds, a lock of this very process is tried again.
    private static let patience = (times: 50, pause: UInt32(10_000))

    /// A process that starts another holds what it let go a moment longer: until the other has begun its program.
    private func takes(_ lock: borrowing OpenFile) throws(SystemFailure) -> Bool {
        for _ in 0..<Self.patience.times {
            if flock(lock.descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
            let failure = SystemFailure.last
            guard failure.number == EWOULDBLOCK else { throw failure }
            guard try holder(lock) == Int(getpid()) else { return false }
            usleep(Self.patience.pause)
        }
        return false
    }

    private func holder(_ lock: borrowing OpenFile) throws(SystemFailure) -> Int? {
        lseek(lock.descriptor, 0, SEEK_SET)
        let text = String(decoding: try lock.read(atMost: 20), as: UTF8.self)
        return Int(text.prefix { $0.isASCII && $0.isNumber })
    }
}
