import Foundation
import GRDB
import Synchronization

/// Files of a store whose bytes are what their digest says; visits share them, so each is read and hashed once.
final class WholeFiles: Sendable {
    /// More are forgotten again; visits of one programme share a few.
    private static let most = 16
    private static let largest = 4 << 20

    private let known = Mutex<[String: [UInt8]]>([:])

    /// `nil` when there is no such row, or its bytes are others.
    func bytes(_ digest: String, _ sql: String, in database: Database) throws -> [UInt8]? {
        if let bytes = known.withLock({ $0[digest] }) { return bytes }
        guard let data = try Data.fetchOne(database, sql: sql, arguments: [digest]) else { return nil }
        let bytes = Array(data)
        guard Digest.text(bytes) == digest else { return nil }
        if bytes.count <= Self.largest {
            known.withLock { known in
                if known.count >= Self.most { known.removeAll() }
                known[digest] = bytes
            }
        }
        return bytes
    }
}
