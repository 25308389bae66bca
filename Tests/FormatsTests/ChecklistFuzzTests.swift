import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

/// Few rounds, the same in every run: a smoke test. Whatever is changed, there is an answer with places in the file.
@Suite struct ChecklistFuzzTests {
    @Test("shipped checklists with words and attributes exchanged", arguments: Shipped.allCases)
    func mutations(_ shipped: Shipped) throws {
        let seed = Array(try shipped.text().utf8)
        var random = SeededGenerator(state: 11)
        for _ in 0..<40 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&bytes, &random) }
            try expectPlaces(bytes)
        }
    }

    @Test("conditions of random words") func conditions() throws {
        let words = [
            "greeted", "how", "people", "wait", "seen", "is", "not", "and", "or", "(", ")", ",", "at least", "one of",
            "includes", "answered", "5", "5 min", "-", "+", "*", "'x'", "count", "if", "today", "score", "<", "“",
            "1e3",
            "applicable", "no", "card", "14:30", "2026-03-01", "days between", "é", "\u{A0}",
        ]
        let reading = try ConditionReading()
        var random = SeededGenerator(state: 12)
        for _ in 0..<5000 {
            let count = Int.random(in: 0...12, using: &random)
            let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }.joined(separator: " ")
            let (expression, findings) = reading.read(text)
            #expect((expression == nil) == !findings.isEmpty, "\(text)")
            #expect(
                findings.allSatisfy { $0.range.upperBound <= text.utf8.count && $0.advice?.isEmpty == false }, "\(text)"
            )
            if let expression { #expect(reading.read(expression.description).expression == expression, "\(text)") }
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            bytes[place] = UInt8.random(in: 0x20..<0x7F, using: &random)
        case 1:
            bytes.remove(at: place)
        case 2:
            exchangeQuoted(&bytes, from: place, &random)
        default:
            // A whole line, so that elements go missing or stand twice.
            let start = bytes[..<place].lastIndex(of: 0x0A) ?? 0
            let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
            if Bool.random(using: &random) {
                bytes.removeSubrange(start..<end)
            } else {
                bytes.insert(contentsOf: Array(bytes[start..<end]), at: start)
            }
        }
    }

    /// Puts what stands in quotation marks somewhere else into the next pair of them.
    private func exchangeQuoted(_ bytes: inout [UInt8], from place: Int, _ random: inout SeededGenerator) {
        func quoted(_ from: Int) -> Range<Int>? {
            guard let open = bytes[from...].firstIndex(of: 0x22),
                let close = bytes[(open + 1)...].firstIndex(of: 0x22)
            else { return nil }
            return (open + 1)..<close
        }
        guard let target = quoted(place), let source = quoted(Int.random(in: 0..<bytes.count, using: &random)) else {
            return
        }
        bytes.replaceSubrange(target, with: Array(bytes[source]))
    }

    private func expectPlaces(_ bytes: [UInt8]) throws {
        let source = SourceFile(name: "fuzz.xml", bytes: bytes)
        let tree: XMLTree
        do throws(XMLFailure) { tree = try parseXML(source) } catch { return }
        let (checklist, findings) = readChecklist(tree)
        #expect((checklist == nil) == findings.contains { $0.severity == .error })
        #expect(findings.allSatisfy { $0.range.upperBound <= bytes.count && $0.advice?.isEmpty == false })
        _ = DiagnosticText(files: [source]).render(grouped(findings))
    }
}
