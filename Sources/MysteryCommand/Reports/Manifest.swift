import Crypto
import Evaluation
import Reporting

/// What lies in a folder of reports, and what each file was made from, so that it can be made again and compared.
struct Manifest: Codable, Equatable {
    let format: String
    let files: [Entry]
    /// Copies of photos that lie beside the reports.
    let photos: [Photo]

    static let currentFormat = "mystery-manifest-1"
    static let fileName = "manifest.json"

    /// The entries sorted by name, so that the order of work does not show.
    init(_ entries: [Entry], _ photos: [Photo]) {
        format = Self.currentFormat
        files = entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.photos = photos.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
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

    struct Photo: Codable, Equatable {
        /// The folder beside the reports, a slash, and the file.
        let name: String
        let bytes: Int
        let sha256: String
        let visit: String
    }

    struct Options: Codable, Equatable {
        let paper: Layout.Paper
        let extent: Layout.Extent
        /// Whether earlier visits and other locations were looked at.
        let history: History
        /// What of the photos the HTML holds itself.
        let photos: PhotoInlining

        enum History: String, Codable {
            case shown
            case leftOut = "left-out"
        }
    }
}

extension Manifest.Entry {
    init(_ name: String, _ bytes: [UInt8], _ format: ReportFormat, of files: ReportFiles) {
        self.init(
            name: name, bytes: bytes.count, sha256: Self.digest(of: bytes), visit: files.worded.visit.details.id,
            format: format, language: files.worded.language,
            options: files.options, engine: files.worded.options.engineVersion,
            producer: format == .pdf ? PDFDates.producer(of: bytes) : nil)
    }

    /// The name without the ending of its format; `nil` when the two do not go together, or the name is no plain one.
    var base: String? { Self.isPlain(name) ? format.base(of: name) : nil }

    /// Whether it names something in the folder itself.
    static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 255 && !name.hasPrefix(".")
            && !name.contains { $0 == "/" || $0 == "\\" } && !name.hasControls
    }

    /// SHA-256 in lower-case hexadecimal.
    static func digest(of bytes: [UInt8]) -> String {
        SHA256.hash(data: bytes).map { byte in
            let text = String(byte, radix: 16)
            return byte < 16 ? "0" + text : text
        }.joined()
    }
}

extension Manifest.Options {
    var layout: Layout { Layout(paper: paper, extent: extent) }
}

extension Manifest.Photo {
    init(_ copy: ReportPhotos.PublicCopy, of visit: String) {
        self.init(
            name: copy.name, bytes: copy.bytes.count, sha256: Manifest.Entry.digest(of: copy.bytes), visit: visit)
    }

    /// The name of the report it belongs to; `nil` when it is no name that a report gives.
    var base: String? {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasSuffix(PhotoFolder.ending), PhotoFolder.isOurs(String(parts[1])) else {
            return nil
        }
        let base = parts[0].dropLast(PhotoFolder.ending.count)
        return Manifest.Entry.isPlain(String(base)) ? String(base) : nil
    }
}
