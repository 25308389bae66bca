import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("Scales that several questions share") struct ScaleReadingTests {
    private func question(_ attributes: String) throws -> Question? {
        let text = Example.checklist(
            """
            <scale id="agree" low="No" high="Yes"><option value="1" points="0%">No</option><option value="2" points="100%">Yes</option></scale>
            <section id="m"><title>M</title><rating id="q" scale="agree" \(attributes)><ask>?</ask></rating></section>
            """
        ).completeFile
        return readChecklist(try parseXML(SourceFile(name: "scale.xml", text: text))).checklist?.question("q")
    }

    @Test("shares become points of the question that uses it") func points() throws {
        #expect(try question("points='4'")?.kind.options.map(\.points) == [0, 4])
        #expect(try question("points='4'")?.possible == 4)
    }

    @Test("a question without points may use it too") func without() throws {
        let plain = try question("")
        #expect(plain?.points == nil && plain?.kind.options.map(\.value) == ["1", "2"])
    }

    @Test("the words at the ends can be written on the question") func anchors() throws {
        guard case .rating(_, let anchors)? = try question("high='Certainly'")?.kind else {
            Issue.record("no rating")
            return
        }
        #expect(anchors == Anchors(low: "No", high: "Certainly"))
    }
}
