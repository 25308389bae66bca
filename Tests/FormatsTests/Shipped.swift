import Foundation

/// The two checklists that are shipped, by name.
enum Shipped: String, CaseIterable, CustomStringConvertible {
    case storeVisit = "store-visit"
    case complaintHandling = "complaint-handling"

    var description: String { rawValue }

    func text() throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appending(path: "checklists/\(rawValue).xml")
        return try String(contentsOf: file, encoding: .utf8)
    }
}
