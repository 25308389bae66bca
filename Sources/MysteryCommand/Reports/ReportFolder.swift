import Evaluation
import Reporting

/// Writes the files of one visit after the other into a folder, and at the end its manifest.
struct ReportFolder {
    let path: String
    private let folder: ManifestFolder
    private let old: Manifest?
    private var written: [Manifest.Entry] = []
    private var photos: [Manifest.Photo] = []

    /// Makes the folder where it is missing, and keeps others from writing a manifest there meanwhile.
    init(_ path: String) throws {
        self.path = path
        try OutputFile.makeFolder(path)
        folder = try ManifestFolder(path)
        folder.lock()
        old = try folder.manifest()
    }

    /// Photos come first, the reports that show them after, and last what no report shows any more goes.
    mutating func write(
        _ reports: [ReportCrew.Made], _ formats: [ReportFormat], _ printer: PagePrinter?
    ) throws {
        var shown: [(folder: PhotoFolder, photos: [String])] = []
        var entries: [Manifest.Entry] = []
        var contents: [(path: String, bytes: [UInt8])] = []
        // When something of a visit cannot be made, those before it are written all the same.
        let gathered = Result {
            for report in reports {
                if report.files.namesPhotos(in: formats) { shown.append(try writePhotos(of: report.files)) }
                for format in formats {
                    for content in try report.contents[format] ?? report.files.files(format, printer) {
                        contents.append(("\(path)/\(content.name)", content.bytes))
                        entries.append(Manifest.Entry(content.name, content.bytes, format, of: report.files))
                    }
                }
            }
        }
        try OutputFile.write(contents) { index in
            Output.text("\(contents[index].path)\n")
            written.append(entries[index])
        }
        try gathered.get()
        for (folder, photos) in shown { try folder.removeOthers(than: photos) }
    }

    /// One visit's at a time is in memory; what is kept of them is their names.
    private mutating func writePhotos(of files: ReportFiles) throws -> (PhotoFolder, [String]) {
        let copies = try files.photos.copies()
        let folder = PhotoFolder(path, files.base)
        try folder.write(copies, in: path)
        photos += copies.map { Manifest.Photo($0, of: files.worded.visit.details.id) }
        return (folder, copies.map(\.name))
    }

    /// Also when a file could not be made, so that those before it are named.
    func writeManifest() throws {
        let manifest = Manifest(
            folder.kept(old, written: written) + written, folder.kept(old, written: photos) + photos)
        try OutputFile.write(try encodedJSON(manifest), to: "\(path)/\(Manifest.fileName)")
    }
}
