import Diagnostics
import SourceXML

/// A checklist with the library files it is made of, as the bytes that a visit keeps.
///
/// Without libraries they are those of the checklist itself; else a line names each file, its length before it.
package struct SourceBundle: Sendable {
    package let main: SourceFile
    /// Named by their path from the folder of the checklist.
    package let libraries: [SourceFile]

    private static let mark = "mystery bundle 1\n"

    /// `libraries` are named as in findings; here they get the path from the checklist's folder.
    package init(main: SourceFile, libraries: [SourceFile]) {
        self.main = main
        self.libraries = libraries.map { library in
            SourceFile(name: RelativePath.from(folder: main.name.folder, to: library.name), bytes: library.bytes)
        }
    }

    package var bytes: [UInt8] {
        if libraries.isEmpty { return main.bytes }
        let files = [SourceFile(name: main.name.lastPart, bytes: main.bytes)] + libraries.sorted { $0.name < $1.name }
        return Array(Self.mark.utf8) + files.flatMap { Array("\($0.bytes.count) \($0.name)\n".utf8) + $0.bytes }
    }

    /// Takes apart what `bytes` put together; `nil` for bytes that were cut.
    package init?(_ bytes: [UInt8], name: String) {
        guard bytes.starts(with: Self.mark.utf8) else {
            main = SourceFile(name: name, bytes: bytes)
            libraries = []
            return
        }
        var files: [SourceFile] = []
        var position = Self.mark.utf8.count
        while position < bytes.count {
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            let line = String(decoding: bytes[position..<end], as: UTF8.self)
            let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
            guard parts.count == 2, let count = Int(parts[0]), count >= 0, end + 1 + count <= bytes.count else {
                return nil
            }
            files.append(SourceFile(name: parts[1], bytes: Array(bytes[(end + 1)..<(end + 1 + count)])))
            position = end + 1 + count
        }
        guard let first = files.first else { return nil }
        main = SourceFile(name: first.name, bytes: first.bytes)
        libraries = Array(files.dropFirst())
    }

    /// The kept library files, found by the same paths as when the visit began.
    package var files: LibraryFiles {
        let kept = libraries
        return LibraryFiles { (path, from) throws(LibraryFailure) in
            guard let name = RelativePath.join(from.folder, path), let file = kept.first(where: { $0.name == name })
            else { throw .missing }
            do throws(XMLFailure) {
                return try parseXML(file)
            } catch {
                throw .broken(error.diagnostic)
            }
        }
    }
}
