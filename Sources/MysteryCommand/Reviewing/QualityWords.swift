import Evaluation

extension QualityFlag {
    /// What the flag says, in one sentence for the reviewer.
    var words: String {
        func number(_ name: String) -> Int { figure(name) ?? 0 }
        func span(_ name: String) -> String { DurationText.text(number(name)) }
        switch kind {
        case .scripted: return "\(number("answers")) answers came from a file."
        case .fastAnswers:
            return "\(number("answers")) of \(number("timed")) answers came sooner than the question can be read."
        case .straightLining:
            return "\(number("length")) ratings in a row are option \(number("option")) of \(number("options"))."
        case .pastedText: return "Long texts were pasted, the longest with \(number("letters")) letters."
        case .repeatedText:
            return "The same text of \(number("letters")) letters stands at \(number("times")) questions."
        case .repeatedAcrossVisits:
            return "The same text of \(number("letters")) letters stands at \(names.joined(separator: ", "))."
        case .contradictingTimes: return contradiction
        case .outsideVisitDay: return "The moment lies \(number("days")) days from the day of the visit."
        case .photoOutsideVisit:
            return "‘\(names.joined(separator: ", "))’ was taken \(number("hours")) hours outside the visit."
        case .clockJump: return clockJump
        case .earlyAnswers: return "\(number("answers")) answers were given \(number("days")) days before the visit."
        case .lateAnswers:
            return "\(number("answers")) answers were given up to \(number("days")) days after the visit."
        }
    }

    private var clockJump: String {
        let seconds = figure("seconds") ?? 0
        let jump = "The clock went \(seconds < 0 ? "back" : "forward") by \(DurationText.text(abs(seconds)))"
        return figure("event").map { "\(jump) before event \($0)." } ?? "\(jump) while a stopwatch ran."
    }

    private var contradiction: String {
        let span = { DurationText.text(self.figure($0) ?? 0) }
        if let name = names.first { return "The answers break ‘\(name)’ of the checklist." }
        if figure("visit") != nil {
            return "A time span of \(span("seconds")) is longer than the visit, \(span("visit"))."
        }
        if figure("ahead") != nil { return "It was entered \(span("ahead")) or more before it can have happened." }
        return "The second time lies \(span("seconds")) before the first."
    }
}
