import Evaluation
import Formats
import SourceXML

/// Reads, checks and lints a checklist as `mystery check` does, several times.
func measureCheck(_ path: String, rounds: Int) throws {
    let file = try source(path)
    var times: [Double] = []
    for _ in 0..<rounds {
        times.append(
            try milliseconds {
                guard readChecklist(try parseXML(file)).checklist != nil else { throw NotMeasured.hasErrors }
            })
    }
    let first = times[0]
    times.sort()
    print("check first \(text(first)) ms, check median \(text(times[rounds / 2])) ms, fastest \(text(times[0])) ms")
}

/// Answers every question that is asked, from the first to the last, then all again the other way; each answer brings
/// the routing of the whole checklist up to date. Of several rounds the fastest time of each answer counts.
func measureAnswers(_ path: String, rounds: Int) throws {
    guard let checklist = readChecklist(try parseXML(try source(path))).checklist else { throw NotMeasured.hasErrors }
    var best: [Double] = []
    var worstOnce = 0.0
    for _ in 0..<rounds {
        let times = try answerAll(checklist)
        worstOnce = max(worstOnce, times.max() ?? 0)
        best = best.isEmpty ? times : zip(best, times).map { min($0, $1) }
        guard best.count == times.count else { throw NotMeasured.roundsDiffer }
    }
    best.sort()
    print(
        "answers \(best.count), answer median \(text(best[best.count / 2])) ms, answer worst \(text(best[best.count - 1]))"
            + " ms, once \(text(worstOnce)) ms")
}

enum NotMeasured: Error { case hasErrors, roundsDiffer }

private func answerAll(_ checklist: Checklist) throws -> [Double] {
    let pin = ChecklistPin(id: checklist.id, version: checklist.version, digest: String(repeating: "0", count: 64))
    let details = VisitDetails(id: "bench", location: "Here", date: .earliest, language: "en")
    var interview = Interview(checklist, Visit(pin: pin, details: details))
    if checklist.briefing != nil { _ = try interview.handle(.acknowledge(at: Instant(millisecondsSince1970: 0))) }
    var times: [Double] = []
    for turn in [false, true] {
        for (position, question) in checklist.outline.questions.enumerated() where interview.routing.isAsked(position) {
            let input = InterviewInput.answer(question.id, reply(to: question, turn), Origin(.typed))
            times.append(try milliseconds { _ = try interview.handle(input) })
        }
    }
    return times
}

/// The first option or a small number; the second time the last option or a larger number.
private func reply(to question: Question, _ isSecond: Bool) -> AnswerValue {
    switch question.kind {
    case .yesNo: .yesNo(!isSecond)
    case .choice(let options): .option((isSecond ? options.last : options.first)?.value ?? "")
    case .duration: .duration(isSecond ? 900 : 300)
    default: .number(isSecond ? 15 : 5)
    }
}

private func milliseconds(_ body: () throws -> Void) rethrows -> Double {
    let time = try ContinuousClock().measure(body)
    return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3
}
