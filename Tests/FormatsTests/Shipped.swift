import Foundation
import Diagnostics
import SourceXML

@testable import Formats

/// The checklists that are shipped, by name.
enum Shipped: String, CaseIterable, CustomStringConvertible {
    case storeVisit = "store-visit"
    case websitePurchase = "website-purchase"
    case telephoneEnquiry = "telephone-enquiry"
    case reachability
    case complaintHandling = "complaint-handling"
    case staffInterview = "staff-interview"
    case customerSurvey = "customer-survey"

    var description: String { rawValue }
    var fileName: String { "\(rawValue).xml" }

    func text() throws -> String { try Self.text(fileName) }

    /// A file of the shipped folder.
    static func text(_ fileName: String) throws -> String { try file("checklists/\(fileName)") }

    /// A file of the repository.
    static func file(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

/// The library that the shipped checklists share, beside those that the examples of rules name.
let shippedLibraries = LibraryFiles { (path, from) throws(LibraryFailure) in
    guard path == "common.xml" else { return try exampleLibraries.read(path, from) }
    guard let text = try? Shipped.text(path) else { throw .missing }
    do throws(XMLFailure) { return try parseXML(SourceFile(name: path, text: text)) } catch {
        throw .broken(error.diagnostic)
    }
}
