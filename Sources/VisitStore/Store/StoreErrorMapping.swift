import Foundation
import GRDB
import Glibc

extension StoreError {
    /// Says what an error of SQLite, or of a step inside a transaction, means for the store at that path.
    init(_ error: any Error, at path: String) {
        switch error {
        case let error as StoreError: self = error
        case let error as DatabaseError: self.init(error, at: path)
        case let error as SystemFailure: self.init(error, at: path)
        case is RowDecodingError: self = .corrupt(path: path, details: "a column holds what the store never writes")
        default: self = .io(path: path, reason: String(describing: error))
        }
    }

    private init(_ error: DatabaseError, at path: String) {
        let details = error.message ?? error.resultCode.description
        switch error.extendedResultCode {
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
        case .SQLITE_CORRUPT, .SQLITE_IOERR_SHORT_READ, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH, .SQLITE_ERROR:
            // Our statements fit our schema, so a statement that fails means that the file was changed by others.
            self = .corrupt(path: path, details: details)
        case .SQLITE_NOTADB: self = .notAStore(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_IOERR where Self.isFull(path): self = .full(path: path)
        case .SQLITE_CANTOPEN: self = Self.isFull(path) ? .full(path: path) : .cannotOpen(path: path, reason: details)
        default: self = .io(path: path, reason: details)
        }
    }

    /// SQLite reports some writes to a full disk as a general I/O error and GRDB drops the system's error number.
    private static func isFull(_ path: String) -> Bool {
        var figures = statvfs()
        return statvfs(path, &figures) == 0 && figures.f_bavail * figures.f_bsize < 65_536
    }

    /// Says what a failed system call means.
    init(_ failure: SystemFailure, at path: String) {
        switch failure.number {
        case ENOSPC, EDQUOT, EFBIG: self = .full(path: path)
        case EROFS, EACCES, EPERM: self = .readOnly(path: path)
        default: self = .io(path: path, reason: failure.reason)
        }
    }
}
