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
        var stale: [(folder: PhotoFolder, kept: [ReportPhotos.PublicCopy])] = []
        for report in reports where report.files.namesPhotos(in: formats) {
            let copies = try report.files.photos.copies()
            let folder = PhotoFolder(path, report.files.base)
            try folder.write(copies, in: path)
            photos += copies.map { Manifest.Photo($0, of: report.files.worded.visit.details.id) }
            stale.append((folder, copies))
        }
        var entries: [Manifest.Entry] = []
        var contents: [(path: String, bytes: [UInt8])] = []
        // When a page cannot be printed, those before it are written all the same.
        let gathered = Result {
            for report in reports {
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
        for (folder, kept) in stale { try folder.removeOthers(than: kept) }
    }

    /// Also when a file could not be made, so that those before it are named.
    func writeManifest() throws {
        let manifest = Manifest(
            folder.kept(old, written: written) + written, folder.kept(old, written: photos) + photos)
        try OutputFile.write(try encodedJSON(manifest), to: "\(path)/\(Manifest.fileName)")
    }
}
