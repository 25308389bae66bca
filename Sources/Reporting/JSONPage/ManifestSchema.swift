/// The JSON Schema of a manifest, as `mystery schema manifest` prints it.
package enum ManifestSchema {
    package static var bytes: [UInt8] { PackageResources.manifest_schema_json }
}
