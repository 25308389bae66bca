import Evaluation

/// What others than the agency may see of a photo or receipt.
package enum PublishedCopy: Hashable, Sendable {
    /// The same picture, with nothing in it but its pixels, its colours and how it is turned.
    case picture([UInt8])
    /// The agency alone keeps it.
    case withheld(Reason)

    package enum Reason: Hashable, Sendable {
        /// Made of too many parts that can tell something: pages, layers, further pictures, films.
        case document, heic, animation
        /// Not to be told from what is no part of the picture.
        case damaged
    }

    /// Made from the original without decoding it, so that every pixel is the same.
    package init(of original: [UInt8]) {
        switch EvidenceType(original) {
        case .jpeg: self.init(JPEGFile(original)?.published)
        case .png: self.init(PNGFile(original)?.published)
        case .webp:
            let file = WebPFile(original)
            if file?.isAnimated ?? false { self = .withheld(.animation) } else { self.init(file?.published) }
        case .heic: self = .withheld(.heic)
        case .pdf: self = .withheld(.document)
        case nil: self = .withheld(.damaged)
        }
    }

    private init(_ picture: [UInt8]?) { self = picture.map { .picture($0) } ?? .withheld(.damaged) }
}

extension EvidenceFolder {
    /// The copy of an attachment that reports may show.
    package func published(_ attachment: Attachment) throws(EvidenceError) -> PublishedCopy {
        PublishedCopy(of: try read(attachment))
    }
}
