/// The JSON Schema of the differences between two versions, as `mystery schema diff` prints it.
package enum DiffSchema {
    package static var bytes: [UInt8] { PackageResources.diff_schema_json }
}
