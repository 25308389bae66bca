import Diagnostics
import Evaluation
import Formats
import Simulation
import SourceXML
import Testing

/// A checklist that was read from its source, with what the checker said of it.
struct Written {
    let checklist: Checklist
    let codes: [String]

    /// Puts sections and what stands before them into a file.
    init(_ sections: String, scoring: String = "") throws {
        try self.init(
            file: """
                <checklist xmlns="urn:mystery-shopping:checklist:1" id="shop" version="1" xml:lang="en">
                <title>Shop</title>\(scoring)\(sections)</checklist>
                """)
    }

    init(file: String, libraries: LibraryFiles = .none) throws {
        let reading = readChecklist(try parseXML(SourceFile(name: "shop.xml", text: file)), libraries: libraries)
        codes = reading.findings.map(\.code)
        checklist = try #require(reading.checklist, "\(reading.findings)")
    }

    func simulated(
        _ visits: Int = 2_000, seed: UInt64 = 1, by shoppers: [ShopperKind] = [], threads: Int = 2
    ) -> SimulationResult {
        let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: String(repeating: "0", count: 64))
        let request = SimulationRequest(visits: visits, seed: seed, shoppers: shoppers)
        return simulate(checklist, pin: pin, request, threads: threads)
    }
}

func section(_ id: String, _ questions: String, _ attributes: String = "") -> String {
    "<section id=\"\(id)\" \(attributes)><title>\(id)</title>\(questions)</section>"
}

func yesNo(_ id: String, _ points: Int, _ attributes: String = "") -> String {
    "<yes-no id=\"\(id)\" points=\"\(points)\" \(attributes)><ask>Was \(id) there?</ask></yes-no>"
}

extension SimulationResult {
    func question(_ id: QuestionID) -> QuestionResult? { questions.first { $0.id == id } }

    /// What `--strict` counts, as `code id`.
    var decisive: [String] { findings.filter(\.code.isDecisive).map { "\($0.code.rawValue) \($0.id)" } }
}
