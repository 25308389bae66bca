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

    mutating func write(_ files: ReportFiles, _ formats: [ReportFormat], _ printer: PagePrinter?) throws {
        let copies = files.namesPhotos(in: formats) ? try files.photos.copies() : nil
        let photoFolder = PhotoFolder(path, files.base)
        if let copies {
            try photoFolder.write(copies, in: path)
            photos += copies.map { Manifest.Photo($0, of: files.worded.visit.details.id) }
        }
        for format in formats {
            for (name, bytes) in try files.files(format, printer) {
                try OutputFile.write(bytes, to: "\(path)/\(name)")
                Output.text("\(path)/\(name)\n")
                written.append(Manifest.Entry(name, bytes, format, of: files))
            }
        }
        if let copies { try photoFolder.removeOthers(than: copies) }
    }

    /// Also when a file could not be made, so that those before it are named.
    func writeManifest() throws {
        let manifest = Manifest(
            folder.kept(old, written: written) + written, folder.kept(old, written: photos) + photos)
        try OutputFile.write(try encodedJSON(manifest), to: "\(path)/\(Manifest.fileName)")
    }
}
