/// The JSON Schema of a page, as `mystery schema scorecard` prints it.
package enum ScorecardSchema {
    package static var bytes: [UInt8] { PackageResources.scorecard_schema_json }
}
