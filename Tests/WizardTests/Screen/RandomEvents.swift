import Evaluation

/// Numbers that look random and are the same in every run.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed + 1) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state &* 0x2545_F491_4F6C_DD1D
    }

    mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}

/// One thing done at a question, and what is said to whatever is asked because of it.
struct RandomEvent: CustomStringConvertible {
    enum Kind: CaseIterable {
        case answer, undo, redo, later, clear, doesNotApply, comment
    }

    let kind: Kind
    /// Of the questions that are asked then, counted from the start again after the last.
    let question: Int
    let typed: String
    /// What is typed instead at a list of names; a sign says what becomes of the list.
    let name: String
    let comment: String
    let confirms: Bool

    static let texts = [
        "1", "2", "1", "2", "3", "1,2", "1-3", "yes", "no", "7", "2,5", "4 min", "14:35", "2026-03-13", "Hello there.",
        "வணக்கம்", "x", "", "Ann; waiter; tall", "; cook; ",
    ]
    static let names = ["+ Ann", "+ Bob, Cem", "- 1", "- Ann", "1 = Dora", "+ Ann, Bob", "+ Eve", "- 1", ""]

    init(_ random: inout SeededNumbers) {
        kind = random.below(10) < 6 ? .answer : random.pick(Kind.allCases)
        question = random.below(1_000)
        typed = random.pick(Self.texts)
        name = random.pick(Self.names)
        comment = random.pick(["", "Hm", "They went on talking.", "நல்லது, but not for me"])
        confirms = random.below(3) > 0
    }

    var description: String { "\(kind) \(question) ‘\(typed)’ ‘\(name)’ ‘\(comment)’ \(confirms)" }
}

/// A small checklist with conditions, comments, evidence and sometimes staff.
func randomChecklist(_ random: inout SeededNumbers) -> Checklist {
    var asked: [QuestionID] = []
    var sections = (0...random.below(2)).map { section in
        let questions = (0..<3 + random.below(4)).map { index in
            randomQuestion("q\(section)\(index)", &asked, &random)
        }
        return Section(id: SectionID("s\(section)"), title: "Part", items: questions.map { .question($0) })
    }
    if random.below(3) == 0 { sections.insert(staff(3), at: random.below(sections.count + 1)) }
    return checklist(sections)
}

private func randomQuestion(
    _ name: String, _ asked: inout [QuestionID], _ random: inout SeededNumbers
) -> Question {
    let id = QuestionID(name)
    let options = ["a", "b", "c"].map { Option(value: $0, label: "Choice \($0)", points: 1) }
    let kinds: [QuestionKind] = [
        .yesNo, .yesNo, .yesNo, .choice(options), .choices(options, SelectionLimits()),
        .number(NumberRule(minimum: 0, maximum: 9)), .duration(unit: .minute, stopwatch: false, NumberRule()), .time,
        .date, .text(TextRule()), .employee,
    ]
    let kind = random.pick(kinds)
    let when = asked.isEmpty || random.below(2) == 0 ? nil : yes(random.pick(asked))
    let isYesNo = kind == .yesNo
    if isYesNo { asked.append(id) }
    let isNo = Trigger.condition(.compare(.question(id), .equal, .literal(.yesNo(false))))
    return Question(
        id: id, kind: kind, ask: "Question \(name)?", isRequired: random.below(2) == 0,
        notApplicable: random.below(3) == 0 ? .excluded : .refused, when: when,
        comments: isYesNo && random.below(2) == 0
            ? [CommentRule(trigger: isNo, isRequired: random.below(2) == 0, minimumLength: 5)] : [],
        evidence: isYesNo && random.below(4) == 0 ? [EvidenceRule(trigger: isNo)] : [])
}
