/// What a line that names files comes to on this machine.
package struct FoundFiles: Hashable, Sendable {
    /// One line takes that many, so that a slip of the finger does not attach a whole camera.
    package static let most = 20

    package var paths: [String]
    /// Patterns that no name matches.
    package var unmatched: [String]

    package init(paths: [String] = [], unmatched: [String] = []) {
        self.paths = paths
        self.unmatched = unmatched
    }

    /// The paths as they were typed, for a front end that looks at no disk.
    package init(asTyped dropped: DroppedPaths) { self.init(paths: dropped.files.map(\.path)) }
}
