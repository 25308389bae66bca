import Diagnostics
import Evaluation
import SourceXML
import Testing

@testable import Formats

/// The findings of a whole file.
func check(_ text: String) throws -> [Diagnostic] {
    readChecklist(try parseXML(SourceFile(name: "test.xml", text: text)), libraries: shippedLibraries).findings
}

/// The findings of a few questions, put into a section.
func check(questions: String) throws -> [Diagnostic] { try check(Example.question(questions).completeFile) }

/// The checklist of a few questions, if there is no error in them.
func checklist(_ questions: String) throws -> Checklist? {
    readChecklist(try parseXML(SourceFile(name: "test.xml", text: Example.question(questions).completeFile))).checklist
}

/// One question of each type, which conditions in tests refer to.
let everyType = """
    <yes-no id="greeted" points="5"><ask>Greeted?</ask></yes-no>
    <yes-no id="smiled" na="yes"><ask>Smiled?</ask></yes-no>
    <choice id="how"><ask>How?</ask><option value="card">Card</option><option value="cash">Cash</option></choice>
    <rating id="grade"><ask>Grade?</ask><option value="1">Bad</option><option value="2.5">Fair</option><option value="5">Good</option></rating>
    <choice id="odd"><ask>Odd?</ask><option value="2nd">A</option><option value="2026-03-01">B</option><option value="5min">C</option><option value="and">D</option><option value="-1">E</option></choice>
    <choices id="seen"><ask>Seen?</ask><option value="dirt">Dirt</option><option value="smell">Smell</option></choices>
    <number id="people"><ask>People?</ask></number>
    <number id="tills"><ask>Tills?</ask></number>
    <money id="paid" currency="TRY"><ask>Paid?</ask></money>
    <money id="price" currency="EUR"><ask>Price?</ask></money>
    <duration id="wait"><ask>Wait?</ask></duration>
    <time id="came"><ask>Came?</ask></time>
    <time id="went"><ask>Went?</ask></time>
    <date id="ordered"><ask>Ordered?</ask></date>
    <text id="remark"><ask>Remark?</ask></text>
    <photo id="receipt"><ask>Receipt?</ask></photo>
    <employee id="who"><ask>Who?</ask></employee>
    <note id="hint"><ask>Hint.</ask></note>
    """

/// Conditions read against `everyType`, without a file around each of them.
struct ConditionReading {
    private let scope: Scope

    init() throws {
        let tree = try parseXML(SourceFile(name: "types.xml", text: Example.question(everyType).completeFile))
        var findings = Findings(file: "types.xml")
        scope = Scope(tree.root, Libraries(tree.root, .none, &findings), &findings)
    }

    /// The condition, or what is wrong with it, at places in its own text.
    func read(_ text: String) -> (expression: Expression?, findings: [Diagnostic]) {
        var findings = Findings(file: "condition")
        var parser = ConditionParser(text)
        let node = parser.parse()
        for error in parser.errors {
            findings.conditionSyntax(at: error.range, error.problem, advice: error.advice)
        }
        let isBroken = !parser.errors.isEmpty
        var checker = ConditionChecker(scope: scope, findings: findings, isBroken: isBroken) { $0 }
        let expression = checker.condition(node)
        return (isBroken ? nil : expression, checker.findings.all)
    }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Expects these codes, in order, one at each `↓` of a few questions.
func expectFindings(
    _ codes: [String], in questions: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    try expectFindings(codes, inFile: Example.question(questions).completeFile, sourceLocation: sourceLocation)
}

/// The same in a complete file.
func expectFindings(
    _ codes: [String], inFile text: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
) throws {
    let marked = MarkedText(text)
    let findings = sorted(try check(marked.text))
    #expect(findings.map(\.code) == codes, "\(findings)", sourceLocation: sourceLocation)
    #expect(findings.map(\.range.lowerBound) == marked.offsets, sourceLocation: sourceLocation)
    #expect(findings.allSatisfy { !($0.advice ?? "").isEmpty }, sourceLocation: sourceLocation)
}
