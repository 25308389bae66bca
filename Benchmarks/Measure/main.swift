// Times parts of the program that no command shows by itself; see Benchmarks/README.md.
//
//   measure gate FILE                     the byte gate and the parse of the same file, in turns
//   measure render CHECKLIST ANSWERS      wording and rendering one scorecard as HTML, and its size
//   measure check CHECKLIST ROUNDS        reading, checking and linting a checklist
//   measure answers CHECKLIST ROUNDS      every answer of a visit, with the routing that follows from it
//   measure simulate CHECKLIST VISITS     playing, scoring and counting synthetic visits on one thread and on two

import Diagnostics
import Evaluation
import Formats
import Foundation
import Phrases
import Reporting
import Simulation
import SourceXML

func median(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<rounds {
        let time = try clock.measure { try body() }
        times.append(Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
    }
    return times.sorted()[rounds / 2]
}

func source(_ path: String) throws -> SourceFile {
    SourceFile(name: path, bytes: Array(try Data(contentsOf: URL(filePath: path))))
}

func text(_ milliseconds: Double) -> String { String(format: "%.3f", milliseconds) }

func measureGate(_ path: String) throws {
    let file = try source(path)
    let rounds = 15
    let gate = median(of: rounds) { _ = byteGate(file, .standard) }
    let parse = try median(of: rounds) { _ = try parseXML(file) }
    print("gate \(text(gate)) ms, parse \(text(parse)) ms, ratio \(text(gate / parse))")
}

func measureRender(_ checklistPath: String, _ answersPath: String) throws {
    let file = try source(checklistPath)
    guard let checklist = readChecklist(try parseXML(file)).checklist,
        let answers = readAnswers(try source(answersPath)).answers, let location = answers.location,
        let date = answers.date
    else { throw CocoaError(.fileReadCorruptFile) }
    let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: String(repeating: "0", count: 64))
    let details = VisitDetails(id: "bench-1", location: location, date: date, language: "en")
    var play = AnswersPlay(answers, Interview(checklist, Visit(pin: pin, details: details)))
    play.run(at: Instant(millisecondsSince1970: 0)) { _ in .refused(problem: "", advice: "") }
    let visit = play.interview.visit
    let card = try score(visit, by: checklist, pin: pin)
    let options = ReportOptions(language: .english, engineVersion: "bench")
    var size = 0
    let wording = median(of: 301) { _ = present(card, checklist, visit, options) }
    let page = present(card, checklist, visit, options)
    let rendering = median(of: 301) { size = renderHTML(page).count }
    let scoring = try median(of: 101) { _ = try score(visit, by: checklist, pin: pin) }
    print(
        "questions \(checklist.outline.questions.count), score \(text(scoring)) ms, present \(text(wording)) ms, "
            + "render \(text(rendering)) ms, HTML \(size) bytes")
}

let arguments = Array(CommandLine.arguments.dropFirst())
switch (arguments.first, arguments.count) {
case ("gate", 2): try measureGate(arguments[1])
case ("render", 3): try measureRender(arguments[1], arguments[2])
case ("check", 3): try measureCheck(arguments[1], rounds: Int(arguments[2]) ?? 1)
case ("answers", 3): try measureAnswers(arguments[1], rounds: Int(arguments[2]) ?? 1)
case ("simulate", 3): try measureSimulate(arguments[1], visits: Int(arguments[2]) ?? 1)
default:
    print(
        "usage: measure gate FILE | render CHECKLIST ANSWERS | check CHECKLIST ROUNDS | answers CHECKLIST ROUNDS"
            + " | simulate CHECKLIST VISITS")
    exit(2)
}
