import Diagnostics
import Evaluation

/// An answers file as it was read: its head, and what was entered at the questions, with its places.
package struct AnswersFile {
    package let checklistID: String
    package let checklistVersion: String
    package let language: String?
    /// `nil` where the file leaves it to the command line.
    package let location: String?
    package let date: CalendarDate?
    package let acknowledgesBriefing: Bool
    package let isAttested: Bool
    let source: SourceFile
    let entered: AnswersLevel
    /// Kept by the visit though its question is not asked.
    let dormant: AnswersLevel?
    let quiz: JSONValue?
    /// Where the value of `checklist` stands.
    let checklistRange: Range<Int>
}

/// What an answers file has to say itself, because nobody said it on the command line.
package struct AnswersNeeds: Sendable {
    package let location: Bool
    package let date: Bool

    package init(location: Bool = true, date: Bool = true) {
        self.location = location
        self.date = date
    }
}

/// Reads an answers file; every problem with its form is found in one run.
package func readAnswers(
    _ source: SourceFile, needing needs: AnswersNeeds = AnswersNeeds()
) -> (answers: AnswersFile?, findings: [Diagnostic]) {
    var findings = Findings(file: source.name)
    var parser = JSONParser(source.bytes)
    let value: JSONValue
    do throws(JSONError) {
        value = try parser.parse()
    } catch {
        findings.answersSyntax(at: error.offset..<error.offset, error.problem)
        return (nil, findings.all)
    }
    let answers = readHead(value, source, needs, &findings)
    return (findings.hasErrors ? nil : answers, findings.all)
}

private let fields =
    ["checklist", "language", "location", "date", "briefing", "quiz", "dormant", "attestation"] + AnswersLevel.fields

private func readHead(
    _ value: JSONValue, _ source: SourceFile, _ needs: AnswersNeeds, _ findings: inout Findings
) -> AnswersFile? {
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
    let location = text(value.member("location"), "location", value, isNeeded: needs.location, &findings)
    let date = date(in: value, isNeeded: needs.date, &findings)
    if let language = value.member("language"), !isLanguageTag(language.string ?? "") {
        findings.answersBadValue(
            at: language.range, "This is no language tag.", advice: "Write two letters, such as \"en\" or \"ta\".")
    }
    let acknowledges = word("acknowledged", value.member("briefing"), &findings)
    let attests = word("confirmed", value.member("attestation"), &findings)
    let entered = AnswersLevel(value, &findings)
    let dormant = value.member("dormant").flatMap { dormantLevel($0, &findings) }
    guard let id, let version else { return nil }
    return AnswersFile(
        checklistID: id, checklistVersion: version, language: value.member("language")?.string, location: location,
        date: date, acknowledgesBriefing: acknowledges, isAttested: attests, source: source,
        entered: entered, dormant: dormant, quiz: value.member("quiz"), checklistRange: checklist?.range ?? value.range)
}

private func date(in value: JSONValue, isNeeded: Bool, _ findings: inout Findings) -> CalendarDate? {
    guard let text = text(value.member("date"), "date", value, isNeeded: isNeeded, &findings) else { return nil }
    let date = CalendarDate(text[...])
    if date == nil, let place = value.member("date")?.range {
        let (problem, advice) =
            CalendarDate.isOutsideYears(text)
            ? daysOutside(text) : ("This is no date.", "Write it as year, month and day: 2026-03-14.")
        findings.answersBadValue(at: place, problem, advice: advice)
    }
    return date
}

private func dormantLevel(_ value: JSONValue, _ findings: inout Findings) -> AnswersLevel? {
    guard let members = value.members else {
        findings.answersBadValue(
            at: value.range, "‘dormant’ must be an object.", advice: "Write it as {\"answers\": {…}}.")
        return nil
    }
    for member in members where !AnswersLevel.fields.contains(member.name) {
        findings.answersUnknownField(member.name, at: member.nameRange, known: AnswersLevel.fields)
    }
    return AnswersLevel(value, &findings)
}

private func text(
    _ value: JSONValue?, _ name: String, _ whole: JSONValue, isNeeded: Bool = true, _ findings: inout Findings
) -> String? {
    guard let value, !value.isGap else {
        let place = value?.range ?? whole.range.lowerBound..<(whole.range.lowerBound + 1)
        if isNeeded {
            findings.answersMissing(
                at: place, "‘\(name)’ is \(value == nil ? "missing" : "not filled in").", name,
                advice: name.hasPrefix("checklist") ? "Add ‘\(name)’." : "Add ‘\(name)’, or give it with --\(name).")
        }
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
    guard let value, !value.isGap else { return false }
    if value.string == word { return true }
    findings.answersBadValue(
        at: value.range, "Only \"\(word)\" can stand here.", advice: "Write \"\(word)\", or leave it out.")
    return false
}
