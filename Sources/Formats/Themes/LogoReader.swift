import SourceXML
import Themes

extension ThemeReader {
    private static let mostBytes = 100 * 1024
    private static let mostPixels = 4096

    mutating func readLogo(_ element: XMLElement) -> Logo? {
        conform(element, to: .logo)
        let alt = element.attribute("alt").map { foldedSpace($0.value) } ?? ""
        if let attribute = element.attribute("alt"), alt.isEmpty || alt.unicodeScalars.count > 100 {
            findings.themeLogo(
                attribute.valueRange, "The logo has no name that could be read out.",
                advice: "Write whose logo it is into ‘alt’, in at most 100 characters.")
        }
        let letters = Array(element.text.utf8.filter { $0 > 0x20 })
        guard !letters.isEmpty, let bytes = Base64Text.bytes(letters) else {
            findings.themeLogo(
                element.nameRange, "The logo is not written in base64.",
                advice: "Put in what ‘base64 logo.png’ prints, and nothing else.")
            return nil
        }
        guard bytes.count <= Self.mostBytes else {
            findings.themeLogo(
                element.nameRange, "The logo has \(bytes.count) bytes.",
                advice: "Make it smaller: at most \(Self.mostBytes) bytes go into every scorecard.")
            return nil
        }
        guard let picture = RasterHeader(bytes) else {
            findings.themeLogo(
                element.nameRange, "The logo is no PNG, JPEG or WebP file.",
                advice: "Save it as one of these; SVG can carry scripts and links, so it is not taken.")
            return nil
        }
        guard (1...Self.mostPixels).contains(picture.width), (1...Self.mostPixels).contains(picture.height) else {
            findings.themeLogo(
                element.nameRange, "The logo has \(picture.width) × \(picture.height) pixels.",
                advice: "Make it at least 1 and at most \(Self.mostPixels) pixels wide and high.")
            return nil
        }
        return Logo(
            kind: picture.kind, width: picture.width, height: picture.height, alt: alt,
            base64: String(decoding: letters, as: UTF8.self))
    }
}
