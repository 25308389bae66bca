import Evaluation

/// How many pixels a picture has.
package struct PixelSize: Hashable, Sendable {
    package let width: Int
    package let height: Int

    /// `nil` unless both are positive.
    init?(width: Int?, height: Int?) {
        guard let width, let height, width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    fileprivate init(turned size: PixelSize) {
        width = size.height
        height = size.width
    }
}

/// What a photo says of itself, read from its headers and without decoding it; a damaged one just says less.
package struct PhotoFacts: Hashable, Sendable {
    /// As the pixels are kept, before the picture is turned.
    package var storedSize: PixelSize?
    /// 1 to 8 as in EXIF; 1 stands upright.
    package var orientation = 1
    package var captured: CaptureTime?

    /// As it is seen.
    package var pixelSize: PixelSize? { orientation > 4 ? storedSize.map(PixelSize.init(turned:)) : storedSize }

    package init(_ bytes: [UInt8]) {
        switch EvidenceType(bytes) {
        case .jpeg:
            guard let file = JPEGFile(bytes) else { return }
            take(file.exif, file.storedSize)
        case .png:
            guard let file = PNGFile(bytes) else { return }
            take(file.exif, file.storedSize)
        case .webp:
            guard let file = WebPFile(bytes) else { return }
            take(file.exif, file.storedSize)
        case .heic:
            let file = HEICFile(bytes)
            take(file.exif, file.storedSize)
            // A HEIC is turned by a property of its own; what EXIF says of it is not looked at by viewers.
            orientation = file.orientation
        case .pdf, nil: break
        }
    }

    private mutating func take(_ exif: ExifBlock?, _ size: PixelSize?) {
        storedSize = size
        orientation = exif?.orientation ?? 1
        captured = exif?.captured
    }
}
