import ArgumentParser

/// A kind of file that is written about a visit.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable, Codable {
    case html, md, json, csv, summary, email, pdf

    /// What is written when nothing was asked for.
    static let usual: [ReportFormat] = [.html, .md, .json]

    /// What the files of it end in; an e-mail has two parts.
    var endings: [String] {
        switch self {
        case .html, .md, .json, .csv, .pdf: [rawValue]
        case .summary: ["summary.md"]
        case .email: ["email.html", "email.txt"]
        }
    }

    /// The name without the ending; `nil` for a file of another format.
    func base(of file: String) -> String? {
        let ending = endings.first { file.hasSuffix("." + $0) && file.utf8.count > $0.utf8.count + 1 }
        return ending.map { String(file.dropLast($0.count + 1)) }
    }
}
