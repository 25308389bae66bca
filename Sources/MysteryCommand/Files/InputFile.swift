import Diagnostics
import Glibc
import SourceXML

/// Reads files that people name on the command line; each refusal is one sentence.
enum InputFile {
    /// The largest checklist or answers file that is read.
    static let largest = XMLLimits.standard.bytes

    static func read(_ path: String, limit: Int = largest) throws(CommandFailure) -> SourceFile {
        try opened(path) { descriptor, size throws(CommandFailure) in
            guard size <= limit else {
                throw CommandFailure(
                    "‘\(path)’ has \(size) bytes; at most \(limit) are read.",
                    advice: "Split the file, or look whether it is the right one.")
            }
            return SourceFile(name: path, bytes: try bytes(descriptor, path, limit))
        }
    }

    /// The first bytes of a file of any size.
    static func beginning(of path: String, _ count: Int) throws(CommandFailure) -> [UInt8] {
        try opened(path) { descriptor, _ throws(CommandFailure) in
            var buffer = [UInt8](repeating: 0, count: count)
            let filled = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            guard filled >= 0 else { throw failure(path, errno) }
            return Array(buffer[..<filled])
        }
    }

    private static func opened<Value>(
        _ path: String, _ body: (_ descriptor: Int32, _ size: Int) throws(CommandFailure) -> Value
    ) throws(CommandFailure) -> Value {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return try body(descriptor, Int(status.st_size))
        case S_IFDIR: throw CommandFailure("‘\(path)’ is a folder.", advice: "Name a file in it.")
        default: throw CommandFailure("‘\(path)’ is not a regular file.", advice: "Copy it into a file first.")
        }
    }

    private static func bytes(_ descriptor: Int32, _ path: String, _ limit: Int) throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while bytes.count <= limit {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure(path, errno)
            }
            bytes += buffer[..<count]
        }
        throw CommandFailure("‘\(path)’ grew past \(limit) bytes while it was read.")
    }

    private static func failure(_ path: String, _ number: Int32) -> CommandFailure {
        switch number {
        case ENOENT, ENOTDIR: CommandFailure("There is no file ‘\(path)’.", advice: "Look at its name and folder.")
        case EACCES, EPERM:
            CommandFailure("‘\(path)’ may not be read.", advice: "Change its permissions, or ask its owner.")
        default: CommandFailure("‘\(path)’ cannot be read: \(String(cString: strerror(number))).")
        }
    }
}
