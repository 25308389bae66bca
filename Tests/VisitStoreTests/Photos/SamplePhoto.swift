import Foundation

@testable import VisitStore

/// The real photos in Tests/Photos; make.py beside them says how each was made.
enum SamplePhoto {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Photos").path

    static let published = [
        "alpha.webp", "camera-without-clock.jpg", "cmyk.jpg", "live.jpg", "lossless.webp", "palette.png", "phone.jpg",
        "phone.webp", "plain.webp", "progressive.jpg", "screenshot.png",
    ]
    static let withheld = ["animated.webp", "phone.heic", "receipt.pdf"]

    static func path(_ name: String) -> String { "\(folder)/\(name)" }
    static func bytes(_ name: String) throws -> [UInt8] { try Array(Data(contentsOf: URL(filePath: path(name)))) }
}

extension [UInt8] {
    func holds(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}

extension PublishedCopy {
    var picture: [UInt8]? {
        if case .picture(let bytes) = self { return bytes }
        return nil
    }
}
