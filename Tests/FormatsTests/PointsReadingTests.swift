import Diagnostics
import Evaluation
import Testing

@testable import Formats

@Suite("How points are read") struct PointsReadingTests {
    private func points(_ question: String) throws -> PointsRule? {
        try checklist(question)?.question("q")?.points
    }

    @Test func yesNo() throws {
        #expect(try points("<yes-no id='q' points='5'><ask>?</ask></yes-no>") == .expected(true, points: 5))
        #expect(
            try points("<yes-no id='q' points='2.5' expect='no'><ask>?</ask></yes-no>")
                == .expected(false, points: half(5)))
        #expect(try points("<yes-no id='q'><ask>?</ask></yes-no>") == nil)
    }

    @Test("a share is a share of the question's points") func percent() throws {
        let question = try checklist(
            """
            <choice id="q" points="8"><ask>?</ask><option value="a" points="100%">A</option><option value="b" points="12.5%">B</option>
            <option value="c" points="3">C</option></choice>
            """)?.question("q")
        #expect(question?.kind.options.map(\.points) == [8, 1, 3])
        #expect(question?.possible == 8)
    }

    @Test(
        "the best total of several options",
        arguments: [
            ("", 6), ("max='2'", 5), ("min='4'", 5), ("floor='1'", 6), ("possible='3'", 3), ("possible='best'", 6),
        ])
    func choices(attributes: String, possible: Int) throws {
        let question = try checklist(
            """
            <choices id="q" \(attributes)><ask>?</ask><option value="a" points="3">A</option><option value="b" points="2">B</option>
            <option value="c" points="1">C</option><option value="d" points="-1">D</option></choices>
            """)?.question("q")
        #expect(question?.possible == Rational(possible))
    }

    @Test("an exclusive option may be worth more than all others together") func exclusive() throws {
        let question = """
            <choices id="q"><ask>?</ask><option value="a" points="1">A</option><option value="b" points="1">B</option>
            <option value="none" points="5" exclusive="yes">None</option></choices>
            """
        #expect(try points(question) == .options(floor: 0, possible: 5))
    }

    @Test(
        "steps of a computed time span are in its unit",
        arguments: [("", 300), (" unit='h'", 18_000), (" unit='s'", 5)])
    func computedSteps(unit: String, bound: Int) throws {
        let question = """
            <duration id="wait"><ask>?</ask></duration>
            <computed id="q" value="wait + wait"\(unit)><ask>?</ask><score at-most="5" points="1"/></computed>
            """
        #expect(try points(question) == .steps([ScoreStep(atMost: Rational(bound), points: 1)], possible: 1))
    }

    @Test func theUnitOfAComputedTimeSpanIsOneOfTime() throws {
        try expectFindings(
            ["bad-word"],
            in:
                "<duration id='wait'><ask>?</ask></duration><computed id='q' value='wait' unit='↓d'><ask>?</ask></computed>"
        )
    }

    @Test("steps of a computed time are times") func computedTime() throws {
        let question = """
            <time id="came"><ask>?</ask></time>
            <computed id="q" value="came"><ask>?</ask><score less-than="20:00" points="1"/></computed>
            """
        #expect(try points(question) == .steps([ScoreStep(lessThan: 72_000, points: 1)], possible: 1))
    }

    @Test("steps of a duration are in its unit, those of a time are times") func steps() throws {
        let duration = """
            <duration id="q" unit="min" points="4"><ask>?</ask><score at-most="1.5" points="100%"/><score more-than="10" points="0"/>
            <score points="50%"/></duration>
            """
        #expect(
            try points(duration)
                == .steps(
                    [
                        ScoreStep(atMost: 90, points: 4), ScoreStep(moreThan: 600, points: 0), ScoreStep(points: 2),
                    ], possible: 4))
        let time = "<time id='q'><ask>?</ask><score at-least='08:00' less-than='20:00' points='1'/></time>"
        #expect(
            try points(time) == .steps([ScoreStep(atLeast: 28_800, lessThan: 72_000, points: 1)], possible: 1))
    }

    @Test("possible is the highest step, or the question's points when they are higher") func possibleOfSteps() throws {
        let number = "<number id='q' points='9'><ask>?</ask><score at-most='3' points='5'/></number>"
        #expect(try points(number)?.possible == 9)
    }

    @Test func linear() throws {
        let money = "<money id='q' currency='EUR'><ask>?</ask><linear from='20' to='10' points='4'/></money>"
        #expect(try points(money) == .linear(LinearScore(from: 20, to: 10, points: 4)))
    }

    @Test("a step that cannot be read is one mistake, not two") func brokenStep() throws {
        let findings = try check(
            questions: "<number id='q'><ask>?</ask><score at-most='5 min' points='3'/><score points='0'/></number>")
        #expect(findings.map(\.code) == ["bad-number"])
    }

    @Test(
        "steps out of reach",
        arguments: [
            "<score points='1'/><↓score at-most='3' points='5'/>",
            "<score at-most='5' points='1'/><↓score less-than='5' points='5'/>",
            "<↓score at-least='5' less-than='5' points='1'/>", "<↓score at-least='6' at-most='5' points='1'/>",
        ])
    func unreachable(steps: String) throws {
        try expectFindings(["unreachable-step"], in: "<number id='q'><ask>?</ask>\(steps)</number>")
    }

    private func half(_ value: Int) -> Rational { Rational(value) * (Rational.one.divided(by: 2) ?? .one) }
}
