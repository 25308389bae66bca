/// The JSON Schema of answers files, as `mystery schema answers` prints it.
package enum AnswersSchema {
    package static var bytes: [UInt8] { PackageResources.answers_schema_json }
}
