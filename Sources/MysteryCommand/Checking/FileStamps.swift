import Glibc

/// What can be seen of files without reading them; two that are equal were not changed in between.
struct FileStamps: Equatable {
    private struct Stamp: Equatable {
        let device: UInt
        let file: UInt
        let bytes: Int
        let changed: [Int]
    }

    private var stamps: [String: Stamp] = [:]

    /// Looks at what was named, what lies in the folders, and at other files that the last check read.
    init(_ paths: [String], and others: [String]) {
        for path in paths {
            if FolderListing.isFolder(path) {
                let listing = FolderListing(path)
                for file in listing.xml + listing.translations { look(at: file) }
            } else {
                look(at: path)
                for translation in FolderListing.translations(of: path) { look(at: translation) }
            }
        }
        for other in others { look(at: other) }
    }

    private mutating func look(at path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        stamps[path] = Stamp(
            device: UInt(status.st_dev), file: UInt(status.st_ino), bytes: Int(status.st_size),
            changed: [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec])
    }
}
