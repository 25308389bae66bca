import Diagnostics

/// Why a file could not be read as XML: the first thing that is wrong with it.
package struct XMLFailure: Error, Sendable, Hashable {
    package let diagnostic: Diagnostic

    package init(_ diagnostic: Diagnostic) {
        self.diagnostic = diagnostic
    }
}
