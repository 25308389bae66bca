import Reporting

/// Writes the files of visits into a folder, and at the end its manifest.
struct ReportFolder {
    let path: String

    init(_ path: String) { self.path = path }

    func write(_ reports: [(base: String, files: ReportFiles)], _ formats: [ReportFormat]) throws {
        for (base, _) in reports
        where formats.contains(where: { $0.endings.contains { "\(base).\($0)" == Manifest.fileName } }) {
            throw CommandFailure(
                "‘\(Manifest.fileName)’ is the name of the folder's manifest.", status: .usage,
                advice: "Choose another name with --name.")
        }
        try OutputFile.makeFolder(path)
        let folder = try ManifestFolder(path)
        folder.lock()
        let old = try folder.manifest()
        var written: [Manifest.Entry] = []
        // When a file cannot be made, the manifest still names those before it; the failure is thrown behind that.
        let outcome = Result { try write(reports, formats, into: &written) }
        let manifest = Manifest(folder.kept(old, written: written) + written)
        try OutputFile.write(try encodedJSON(manifest), to: "\(path)/\(Manifest.fileName)")
        try outcome.get()
    }

    private func write(
        _ reports: [(base: String, files: ReportFiles)], _ formats: [ReportFormat],
        into written: inout [Manifest.Entry]
    ) throws {
        for (base, files) in reports {
            for format in formats {
                for (name, bytes) in try files.files(format, base: base) {
                    try OutputFile.write(bytes, to: "\(path)/\(name)")
                    Output.text("\(path)/\(name)\n")
                    written.append(Manifest.Entry(name, bytes, format, of: files))
                }
            }
        }
    }
}
