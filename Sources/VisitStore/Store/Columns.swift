import GRDB
import GRDBSQLite

/// The columns of the row that a statement has reached, as they lie in SQLite; they last until its next step.
///
/// Nothing is converted: a number where there should be text is no text.
struct Columns {
    private let statement: SQLiteStatement

    init(of statement: Statement) { self.statement = statement.sqliteStatement }

    func number(_ column: Int32) -> Int? {
        sqlite3_column_type(statement, column) == SQLITE_INTEGER ? Int(sqlite3_column_int64(statement, column)) : nil
    }

    func text(_ column: Int32) -> String? { bytes(column).map { String(decoding: $0, as: UTF8.self) } }

    /// Those of a text or a blob.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer? {
        let start: UnsafeRawPointer?
        switch sqlite3_column_type(statement, column) {
        case SQLITE_TEXT: start = sqlite3_column_text(statement, column).map { UnsafeRawPointer($0) }
        case SQLITE_BLOB: start = sqlite3_column_blob(statement, column)
        default: return nil
        }
        return UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    }
}
