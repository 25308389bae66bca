import ArgumentParser
import Diagnostics
import Formats
import Glibc
import SourceXML

/// The folder that the files of a checklist may come from, and nothing outside of it.
struct Workspace: Sendable {
    /// Without symbolic links.
    private let root: String

    /// The folder that was named; else the one the command runs in when the checklist lies in it, else the checklist's own.
    init(_ named: String?, for checklist: String) throws(CommandFailure) {
        if let named {
            guard let root = Self.real(named) else {
                throw CommandFailure(
                    "There is no folder ‘\(named)’.", advice: "Name the workspace that holds the checklist.")
            }
            self.root = root
            return
        }
        let folder = checklist.folder.isEmpty ? "." : checklist.folder
        let own = Self.real(folder) ?? folder
        let current = Self.real(".") ?? "."
        root = Self.lies(own, in: current) ? current : own
    }

    /// Reads library files as long as they lie in the workspace, also behind symbolic links.
    var libraries: LibraryFiles {
        LibraryFiles { [self] (path, from) throws(LibraryFailure) in
            guard let name = RelativePath.join(from.folder, path) else { throw .outside }
            guard let real = Self.real(name) else {
                // What is not there is outside all the same when its path leads there.
                let path = name.hasPrefix("/") ? name : RelativePath.join(Self.real(".") ?? "/", name) ?? name
                if Self.lies(path, in: root) || Self.real(path.folder).map({ Self.lies($0, in: root) }) ?? false {
                    throw .missing
                }
                throw .outside
            }
            guard Self.lies(real, in: root) else { throw .outside }
            return try parse(real, name)
        }
    }

    /// Whether a file that is there lies in the workspace, also behind symbolic links.
    func holds(_ path: String) -> Bool { Self.real(path).map { Self.lies($0, in: root) } ?? true }

    private func parse(_ path: String, _ name: String) throws(LibraryFailure) -> XMLTree {
        let file: SourceFile
        do throws(CommandFailure) {
            file = try InputFile.read(path)
        } catch {
            throw .unreadable(error.message)
        }
        do throws(XMLFailure) {
            return try parseXML(SourceFile(name: name, bytes: file.bytes))
        } catch {
            throw .broken(error.diagnostic)
        }
    }

    private static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder.hasSuffix("/") ? folder : folder + "/")
    }
}

/// The option that widens the workspace.
struct WorkspaceOption: ParsableArguments {
    @Option(
        name: .customLong("workspace"),
        help: "The folder that library files may come from. Default: where the command runs, or the checklist's folder."
    )
    var folder: String?
}
