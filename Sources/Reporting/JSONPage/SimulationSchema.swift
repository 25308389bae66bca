/// The JSON Schema of a simulation's result, as `mystery schema simulation` prints it.
package enum SimulationSchema {
    package static var bytes: [UInt8] { PackageResources.simulation_schema_json }
}
