/// How much of anything a file may have; generous for people, small enough that no file costs more than moments.
package struct XMLLimits: Sendable, Hashable {
    package let bytes: Int
    package let bytesPerTag: Int
    package let attributesPerTag: Int
    package let depth: Int
    /// Different names in a file: with very many, libxml2's dictionary becomes quadratic.
    package let names: Int
    /// Declarations of namespaces in force at one place: each element searches them all.
    package let namespaces: Int

    package init(
        bytes: Int = 16 * 1024 * 1024, bytesPerTag: Int = 16 * 1024, attributesPerTag: Int = 64, depth: Int = 64,
        names: Int = 4096, namespaces: Int = 64
    ) {
        // libxml2 counts bytes in 32 bits, and so do the flat arrays of the tree.
        self.bytes = min(bytes, Int(Int32.max) - 1)
        self.bytesPerTag = bytesPerTag
        self.attributesPerTag = attributesPerTag
        self.depth = depth
        self.names = names
        self.namespaces = namespaces
    }

    package static let standard = XMLLimits()
}
