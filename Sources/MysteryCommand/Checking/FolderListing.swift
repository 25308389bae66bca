import Formats
import Glibc

/// What lies in a folder and the folders in it, in one fixed order; symbolic links and hidden names are left out.
struct FolderListing: Equatable {
    /// Paths of the XML files.
    private(set) var xml: [String] = []
    /// Paths of the translations, which are read with the checklists they lie beside.
    private(set) var translations: [String] = []
    /// How many links stood there under the name of an XML file, or led to a folder.
    private(set) var links = 0
    private(set) var failures: [CommandFailure] = []

    init(_ folder: String) {
        var open = [folder]
        while let next = open.popLast() {
            do throws(CommandFailure) {
                var folders: [String] = []
                for name in try Self.names(in: next) { sort(Self.joined(next, name), into: &folders) }
                // The last is taken next, so the first by name has to come last.
                open += folders.reversed()
            } catch {
                failures.append(error)
            }
        }
        xml.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        translations.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private mutating func sort(_ path: String, into folders: inout [String]) {
        var status = stat()
        // A file that went since the folder was listed is simply not there.
        guard lstat(path, &status) == 0 else { return }
        let suffix = path.suffix(4).lowercased()
        switch status.st_mode & S_IFMT {
        case S_IFDIR: folders.append(path)
        case S_IFREG where suffix == ".xml": xml.append(path)
        case S_IFREG where suffix == ".xlf": translations.append(path)
        case S_IFLNK where suffix == ".xml" || Self.isFolder(path): links += 1
        default: break
        }
    }

    /// The translations that lie beside a checklist: `visit.tr.xlf` beside `visit.xml`.
    static func translations(of path: String) -> [String] {
        let file = path.lastPart
        guard file.hasSuffix(".xml") else { return [] }
        return files(beside: path) { $0.hasPrefix(file.dropLast(3)) && $0.hasSuffix(".xlf") }
    }

    /// Whether no file beside a translation has the name that it would belong to: `visit_tr.xlf` beside `visit.xml`.
    static func isStray(_ translation: String) -> Bool {
        guard translation.hasSuffix(".xlf"), let dot = translation.dropLast(4).lastIndex(of: ".") else { return true }
        let checklist = translation[..<dot] + ".xml"
        return !isTranslationName(translation.lastPart, of: String(checklist).lastPart) || !exists(String(checklist))
    }

    /// The files that look as if they were meant for a checklist and belong to nothing.
    static func strays(beside path: String) -> [String] {
        guard path.hasSuffix(".xml") else { return [] }
        let stem = path.lastPart.dropLast(4)
        return files(beside: path) { $0.hasPrefix(stem) && $0.lowercased().hasSuffix(".xlf") }.filter(isStray)
    }

    /// The XML files in the folder of a file, itself among them.
    static func xml(beside path: String) -> [String] { files(beside: path) { $0.hasSuffix(".xml") } }

    /// Of a folder that cannot be listed nothing can be read either.
    private static func files(beside path: String, where isWanted: (String) -> Bool) -> [String] {
        let folder = path.folder.isEmpty ? "." : path.folder
        return ((try? names(in: folder)) ?? []).filter(isWanted).map { joined(folder, $0) }
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// `.` adds nothing to a path, so that names are the same however the folder was written.
    static func joined(_ folder: String, _ name: String) -> String {
        if folder == "." { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    private static func names(in folder: String) throws(CommandFailure) -> [String] {
        guard let stream = opendir(folder) else {
            throw CommandFailure(
                "The folder ‘\(folder)’ cannot be listed: \(String(cString: strerror(errno))).",
                advice: "Change its permissions, or name the files that you mean.")
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
