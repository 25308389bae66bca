import Glibc

/// File names as SARIF wants them: relative to the working folder where that is possible, forward slashes, escaped.
enum SarifURI {
    static func of(_ path: String, in folder: String = workingFolder) -> String {
        var parts = path.split(separator: "/").filter { $0 != "." }
        if path.hasPrefix("/") {
            let here = folder.split(separator: "/")
            let shared = zip(parts, here).prefix { $0 == $1 }.count
            // With nothing in common the way up says no more than the whole path.
            if shared == 0 { return "file:///" + parts.map(escaped).joined(separator: "/") }
            parts = Array(repeating: "..", count: here.count - shared) + parts.dropFirst(shared)
        }
        return parts.map(escaped).joined(separator: "/")
    }

    /// A colon is escaped too: in the first part of a relative name it would end a scheme.
    private static func escaped(_ part: Substring) -> String {
        part.utf8.reduce(into: "") { text, byte in
            let scalar = Unicode.Scalar(byte)
            let isPlain =
                scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar))
            text += isPlain ? String(scalar) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }

    private static var workingFolder: String {
        guard let buffer = getcwd(nil, 0) else { return "/" }
        defer { free(buffer) }
        return String(cString: buffer)
    }
}
