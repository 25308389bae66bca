/// The kinds of file that are taken as evidence, told by their first bytes and never by their name.
enum EvidenceType: String, CaseIterable {
    case jpeg = "image/jpeg"
    case png = "image/png"
    case webp = "image/webp"
    case heic = "image/heic"
    case pdf = "application/pdf"

    var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .png: "png"
        case .webp: "webp"
        case .heic: "heic"
        case .pdf: "pdf"
        }
    }

    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) {
            self = .webp
        } else if Self.isHEIC(bytes) {
            self = .heic
        } else if bytes.has("%PDF-", at: 0) {
            self = .pdf
        } else {
            return nil
        }
    }

    private static let heicBrands: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1",
    ]

    /// By its main brand and the ones it is compatible with; films and AVIF have the same kind of head.
    private static func isHEIC(_ bytes: [UInt8]) -> Bool {
        guard bytes.has("ftyp", at: 4), let length = bytes.number(at: 0, 4), length >= 16, length <= 1_024 else {
            return false
        }
        let brands = stride(from: 16, through: length - 4, by: 4).compactMap(bytes.code) + [bytes.code(at: 8) ?? ""]
        return brands.contains(where: heicBrands.contains) && !brands.contains { $0 == "avif" || $0 == "avis" }
    }
}
