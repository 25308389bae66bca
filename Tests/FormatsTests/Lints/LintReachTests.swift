import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

@Suite("Lints see what stands in matrices, repeated sections and blocks, and know what a blend is made of")
struct LintReachTests {
    private func expect(_ codes: [String], _ example: Example) throws {
        let marked = MarkedText(example.completeFile)
        let findings = try lintFindings(marked.text)
        #expect(findings.map(\.code) == codes, "\(findings)")
        #expect(findings.map(\.range.lowerBound) == marked.offsets)
    }

    @Test func theStemAndTheRowsOfAMatrixAreJudged() throws {
        try expect(
            ["leading-question", "double-barrelled-question"],
            .question(
                """
                <matrix id="staff"><ask>How was ↓our friendly staff?</ask>
                  <option value="1">Bad</option><option value="2">Good</option>
                  <row id="speed">Quick</row><row id="manner">Polite ↓and helpful</row></matrix>
                """))
    }

    @Test func aRowThatLosesPointsNeedsAWhy() throws {
        let matrix = """
            <matrix id="staff" points="2"><ask>How was the staff?</ask>COMMENT
              <option value="1" points="0%">Bad</option><option value="2" points="100%">Good</option>
              <ROW id="speed">Quick</row></matrix>
            """
        try expect(
            ["fail-without-why"], .question(matrix.replacing("COMMENT", with: "").replacing("ROW", with: "↓row")))
        let comment = "<comment when=\"below full points\">What did you see?</comment>"
        try expect([], .question(matrix.replacing("COMMENT", with: comment).replacing("ROW", with: "row")))
    }

    @Test func aCommentOfTheSectionIsTheWhyOfEachQuestion() throws {
        try expect(
            [],
            .checklist(
                """
                <section id="main"><title>Main</title><comment when="below full points">Why?</comment>
                  <yes-no id="clean" points="1"><ask>Was it clean?</ask></yes-no></section>
                """))
    }

    @Test func aRepeatedSectionIsJudgedOnceAndCountsAsOftenAsItIsFilledIn() throws {
        func section(_ times: String, _ mark: String) -> Example {
            .checklist(
                """
                <section id="staff" repeat="\(times)" per="employee"><title>Staff</title>
                  <yes-no id="greeted"><ask>Were you greeted \(mark)and thanked?</ask></yes-no>
                </section>
                """)
        }
        try expect(["double-barrelled-question"], section("1..3", "↓"))
        #expect(
            try lintFindings(MarkedText(section("41", "").completeFile).text).map(\.code).sorted() == [
                "double-barrelled-question", "too-long",
            ])
    }

    @Test func shareOfTheScoreFollowsTheBlend() throws {
        func shares(_ blend: String) throws -> [String: Rational] {
            let file = Example.checklist(
                """
                <scoring model="points"><index id="care">Care</index>\(blend)</scoring>
                <section id="a"><title>A</title><yes-no id="door" points="3" index="care"><ask>One?</ask></yes-no></section>
                <section id="b"><title>B</title><yes-no id="till" points="1" index="care*3"><ask>Two?</ask></yes-no></section>
                """
            ).completeFile
            let tree = try parseXML(SourceFile(name: "test.xml", text: file))
            let reading = ChecklistReading(tree, libraries: .none)
            let checklist = try #require(reading.checklist, "\(reading.findings)")
            let shares = ScoreShares(checklist).ofQuestion.map { ($0.key.name, $0.value) }
            return Dictionary(uniqueKeysWithValues: shares)
        }
        let quarter = try #require(Rational(decimal: "0.25"))
        #expect(try shares("") == ["door": quarter + quarter + quarter, "till": quarter])
        let indexed = "<blend><part of=\"overall\" weight=\"1\"/><part of=\"care\" weight=\"1\"/></blend>"
        let half = quarter + quarter
        // Overall 3/4 and 1/4, in the index 3 points of 6 and 1 point three times.
        #expect(try shares(indexed) == ["door": (half + quarter + half) * half, "till": (quarter + half) * half])
        let parts = "<blend><part of=\"b\" weight=\"3\"/><part of=\"door\" weight=\"1\"/></blend>"
        #expect(try shares(parts) == ["door": quarter, "till": quarter + half])
    }

    @Test func aBlockIsJudgedInItsOwnFileAndSilencedThere() throws {
        let findings = try blockFindings(allow: "")
        // Once for each use of the block, by the id that it has there.
        #expect(findings.map(\.code) == ["leading-question", "leading-question"])
        #expect(Set(findings.map(\.file)) == ["library/asked.xml"])
        #expect(try blockFindings(allow: "<allow lint=\"leading-question\" reason=\"Theirs.\"/>") == [])
        // It may silence something in another checklist that uses the library.
        #expect(
            try blockFindings(allow: "<allow lint=\"repeated-question\" reason=\"Theirs.\"/>").map(\.code) == [
                "leading-question", "leading-question",
            ])
    }

    private func blockFindings(allow: String) throws -> [Diagnostic] {
        let library = """
            <library xmlns="urn:mystery-shopping:checklist:1" id="asked" version="1" xml:lang="en">
              <block id="till"><yes-no id="fine">\(allow)<ask>Surely it was fine?</ask></yes-no></block>
            </library>
            """
        let libraries = LibraryFiles { (path, _) throws(LibraryFailure) in
            do throws(XMLFailure) {
                return try parseXML(SourceFile(name: path, text: library))
            } catch {
                throw .broken(error.diagnostic)
            }
        }
        let uses = ["front", "back"].map {
            "<section id=\"\($0)\"><title>T</title><use file=\"library/asked.xml\" block=\"till\" prefix=\"\($0)-\"/></section>"
        }
        let file = Example.checklist(uses.joined()).completeFile
        let reading = ChecklistReading(try parseXML(SourceFile(name: "test.xml", text: file)), libraries: libraries)
        _ = try #require(reading.checklist, "\(reading.findings)")
        return reading.linted()
    }
}
