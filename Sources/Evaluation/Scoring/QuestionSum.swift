/// A sum over questions wherever they stand, in which every repeated section counts as one.
struct QuestionSum {
    private var plain = Term.zero
    private var repeats: [RepeatSum] = []

    /// What the instances of one repeated section add.
    struct RepeatSum {
        let section: SectionID
        let combine: Combine
        /// One for each slot.
        var instances: [Term]

        var combined: Term { combine.combined(instances) }
    }

    /// Asks every question what it adds; `nil` when it takes no part.
    init(_ outline: Outline, term: (Int, Question) -> Term?) {
        for (position, question) in outline.questions.enumerated() {
            guard let term = term(position, question) else { continue }
            guard let slot = outline.slotOfQuestion[position] else {
                plain += term
                continue
            }
            repeats[place(of: slot, outline)].instances[slot.number - 1] += term
        }
    }

    private mutating func place(of slot: Slot, _ outline: Outline) -> Int {
        if let known = repeats.firstIndex(where: { $0.section == slot.section }) { return known }
        let rule = outline.section(slot.section)?.repeats ?? RepeatRule(minimum: 1, maximum: slot.number)
        repeats.append(
            RepeatSum(
                section: slot.section, combine: rule.combine,
                instances: Array(repeating: .zero, count: max(slot.number, rule.maximum))))
        return repeats.count - 1
    }

    var total: Term { repeats.reduce(into: plain) { $0 += $1.combined } }

    /// What each repeated section adds, in the order of the checklist.
    var combined: [CombinedTerm] {
        repeats.map { part in
            let term = part.combined
            return CombinedTerm(section: part.section, earned: term.earned, possible: term.possible)
        }
    }

    /// How much the total would rise had a question, in its slot, earned `gain` more.
    func rise(_ gain: Rational, in slot: Slot?) -> Rational {
        guard let slot, let part = repeats.first(where: { $0.section == slot.section }) else { return gain }
        var raised = part
        raised.instances[slot.number - 1].earned += gain
        return raised.combined.earned - part.combined.earned
    }
}
