import Diagnostics
import Evaluation

/// An answers file as it was read: its head, and what was entered at the questions, with its places.
package struct AnswersFile {
    package let checklistID: String
    package let checklistVersion: String
    package let language: String?
    package let location: String
    package let date: CalendarDate
    package let acknowledgesBriefing: Bool
    package let isAttested: Bool
    let source: SourceFile
    let entered: AnswersLevel
    let quiz: JSONValue?
    /// Where the value of `checklist` stands.
    let checklistRange: Range<Int>
}

/// Reads an answers file; every problem with its form is found in one run.
package func readAnswers(_ source: SourceFile) -> (answers: AnswersFile?, findings: [Diagnostic]) {
    var findings = Findings(file: source.name)
    var parser = JSONParser(source.bytes)
    let value: JSONValue
    do throws(JSONError) {
        value = try parser.parse()
    } catch {
        findings.answersSyntax(at: error.offset..<error.offset, error.problem)
        return (nil, findings.all)
    }
    let answers = readHead(value, source, &findings)
    return (findings.hasErrors ? nil : answers, findings.all)
}

private let fields = [
    "checklist", "language", "location", "date", "briefing", "quiz", "answers", "comments", "attachments",
    "attestation",
]

private func readHead(_ value: JSONValue, _ source: SourceFile, _ findings: inout Findings) -> AnswersFile? {
    guard let members = value.members else {
        findings.answersSyntax(at: value.range, "An answers file is an object in braces.")
        return nil
    }
    for member in members where !fields.contains(member.name) {
        findings.answersUnknownField(member.name, at: member.nameRange, known: fields)
    }
    let checklist = value.member("checklist")
    let id = text(checklist?.member("id"), "checklist.id", value, &findings)
    let version = text(checklist?.member("version"), "checklist.version", value, &findings)
    let location = text(value.member("location"), "location", value, &findings)
    let dateText = text(value.member("date"), "date", value, &findings)
    let date = dateText.flatMap { CalendarDate($0[...]) }
    if dateText != nil, date == nil, let place = value.member("date")?.range {
        let (problem, advice) =
            CalendarDate.isOutsideYears(dateText ?? "")
            ? daysOutside(dateText ?? "") : ("This is no date.", "Write it as year, month and day: 2026-03-14.")
        findings.answersBadValue(at: place, problem, advice: advice)
    }
    if let language = value.member("language"), !isLanguageTag(language.string ?? "") {
        findings.answersBadValue(
            at: language.range, "This is no language tag.", advice: "Write two letters, such as \"en\" or \"ta\".")
    }
    let acknowledges = word("acknowledged", value.member("briefing"), &findings)
    let attests = word("confirmed", value.member("attestation"), &findings)
    let entered = AnswersLevel(value, &findings)
    guard let id, let version, let location, let date else { return nil }
    return AnswersFile(
        checklistID: id, checklistVersion: version, language: value.member("language")?.string, location: location,
        date: date, acknowledgesBriefing: acknowledges, isAttested: attests, source: source,
        entered: entered, quiz: value.member("quiz"), checklistRange: checklist?.range ?? value.range)
}

private func text(_ value: JSONValue?, _ name: String, _ whole: JSONValue, _ findings: inout Findings) -> String? {
    guard let value else {
        findings.answersMissing(
            at: whole.range.lowerBound..<(whole.range.lowerBound + 1), "‘\(name)’ is missing.", name)
        return nil
    }
    guard let text = value.string, !text.isBlank, !text.hasControls, text.unicodeScalars.count <= 200 else {
        findings.answersBadValue(
            at: value.range, "‘\(name)’ must be a plain text of 1 to 200 characters.",
            advice: "Write it in quotation marks, on one line.")
        return nil
    }
    return text
}

private func word(_ word: String, _ value: JSONValue?, _ findings: inout Findings) -> Bool {
    guard let value else { return false }
    if value.string == word { return true }
    findings.answersBadValue(
        at: value.range, "Only \"\(word)\" can stand here.", advice: "Write \"\(word)\", or leave it out.")
    return false
}
