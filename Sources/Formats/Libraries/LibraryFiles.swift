import Diagnostics
import SourceXML

/// Where the library files of a checklist come from; whoever reads files decides what lies inside the workspace.
package struct LibraryFiles: Sendable {
    /// Reads the file that a path in another file names; both are named as in findings.
    package let read: @Sendable (_ path: String, _ from: String) throws(LibraryFailure) -> XMLTree

    package init(_ read: @escaping @Sendable (_ path: String, _ from: String) throws(LibraryFailure) -> XMLTree) {
        self.read = read
    }

    /// No file at all: a checklist that names one is told that there is none.
    package static let none = LibraryFiles { (_, _) throws(LibraryFailure) in throw .missing }
}

/// Why a library file cannot be used.
package enum LibraryFailure: Error {
    case missing
    /// It is no relative path with `/` between its parts, or it leaves the workspace.
    case outside
    /// It cannot be read; the sentence says why.
    case unreadable(String)
    /// It is no XML that Mystery reads; the finding has its place there.
    case broken(Diagnostic)
}
