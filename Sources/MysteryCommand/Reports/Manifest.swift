import Crypto
import Evaluation
import Reporting
import Themes

/// What lies in a folder of reports, and what each file was made from, so that it can be made again and compared.
struct Manifest: Codable, Equatable {
    let format: String
    let files: [Entry]

    static let currentFormat = "mystery-manifest-1"
    static let fileName = "manifest.json"

    /// The entries sorted by name, so that the order of work does not show.
    init(_ entries: [Entry]) {
        format = Self.currentFormat
        files = entries.sorted { Array($0.name.utf8).lexicographicallyPrecedes(Array($1.name.utf8)) }
    }

    struct Entry: Codable, Equatable {
        let name: String
        let bytes: Int
        let sha256: String
        let visit: String
        let format: ReportFormat
        let language: String
        let options: Options
        let engine: String
        /// What made a PDF from the page, as the PDF says.
        let producer: String?
    }

    struct Options: Codable, Equatable {
        let paper: Layout.Paper
        let extent: Layout.Extent
        /// Whether earlier visits and other locations were looked at.
        let history: History
        /// What the file wears; `nil` for the standard dress.
        let theme: WornTheme?

        enum History: String, Codable {
            case shown
            case leftOut = "left-out"
        }

        /// A theme is known by the digest of its file, wherever that lies.
        struct WornTheme: Codable, Equatable {
            let name: String
            let sha256: String
        }
    }
}

extension Manifest.Entry {
    init(_ name: String, _ bytes: [UInt8], _ format: ReportFormat, of files: ReportFiles) {
        self.init(
            name: name, bytes: bytes.count, sha256: Self.digest(of: bytes), visit: files.worded.visit.details.id,
            format: format, language: files.worded.language,
            options: Manifest.Options(
                paper: files.layout.paper, extent: files.layout.extent,
                history: files.worded.options.history == nil ? .leftOut : .shown,
                theme: files.worded.options.theme.map { .init(name: $0.name, sha256: $0.digest) }),
            engine: files.worded.options.engineVersion,
            producer: format == .pdf ? PDFDates.producer(of: bytes) : nil)
    }

    var layout: Layout { Layout(paper: options.paper, extent: options.extent) }

    /// The name without the ending of its format; `nil` when the two do not go together, or the name is no plain one.
    var base: String? {
        let isPlain =
            name.utf8.count <= 255 && !name.hasPrefix(".") && !name.contains { $0 == "/" || $0 == "\\" }
            && !name.hasControls
        return isPlain ? format.base(of: name) : nil
    }

    /// SHA-256 in lower-case hexadecimal.
    static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }
}
