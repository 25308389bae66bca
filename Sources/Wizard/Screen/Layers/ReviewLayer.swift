import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// Everything that is missing, to be checked, marked, kept but not sent, and every attachment; Enter goes there.
    mutating func openReview() {
        let issues = interview.issues
        let blocking = issues.filter(\.isBlocking)
        let warnings = issues.filter { !$0.isBlocking && $0.isConstraint }
        let optional = issues.filter { !$0.isBlocking && !$0.isConstraint }
        var items: [Menu.Item] = []
        add(blocking, .missing, catalogue.text(.reviewMissing, count: blocking.count), to: &items)
        add(warnings, .caution, catalogue.text(.reviewWarnings), to: &items)
        add(optional, .open, catalogue.text(.reviewOptional), to: &items)
        addMarked(to: &items)
        addDormant(to: &items)
        addAttachments(to: &items)
        let finish = Menu.Item(label: catalogue.text(.reviewFinish), sign: .answered, target: .finish)
        if blocking.isEmpty { items.insert(finish, at: 0) }
        let asked = interview.askedQuestions.filter(\.takesAnswer)
        let answered = asked.count { interview.visit.entry($0.id).reply != nil }
        let heading = catalogue.text(.reviewHeading, ["answered": "\(answered)", "total": "\(asked.count)"])
        open(Menu(.review, heading, intro: reviewIntro(blocking), items, isFiltered: true))
    }

    private func reviewIntro(_ blocking: [ReviewIssue]) -> [Line] {
        var intro: [Line] = []
        if blocking.isEmpty { intro.append(Line(catalogue.text(.reviewComplete), Style(.good))) }
        let running = runningStopwatches
        if !running.isEmpty { intro.append(Line(catalogue.text(.stopwatchesRunOn, count: running.count))) }
        return intro
    }

    private func add(_ issues: [ReviewIssue], _ sign: Sign, _ heading: String, to items: inout [Menu.Item]) {
        guard !issues.isEmpty else { return }
        items.append(Menu.Item(label: heading, target: .heading))
        for issue in issues {
            guard let question = interview.checklist.question(issue.question) else { continue }
            let number = interview.number(of: question.id).number
            items.append(
                Menu.Item(
                    label: "\(number) \(texts.name(question))", detail: texts.words(issue.problem), sign: sign,
                    target: .question(question.id)))
        }
    }

    private func addMarked(to items: inout [Menu.Item]) {
        let flagged = interview.askedQuestions.filter { interview.visit.entry($0.id).isFlagged }
        guard !flagged.isEmpty else { return }
        items.append(Menu.Item(label: catalogue.text(.flaggedHeading), target: .heading))
        items += flagged.map(item)
    }

    private func addDormant(to items: inout [Menu.Item]) {
        let dormant = interview.dormant.compactMap { interview.checklist.question($0) }
        guard !dormant.isEmpty else { return }
        items.append(Menu.Item(label: catalogue.text(.dormantHeading, count: dormant.count), target: .heading))
        // They cannot be gone to, so they are read, not chosen.
        items += dormant.map { question in
            let reply = interview.visit.entry(question.id).reply
            return Menu.Item(
                label: texts.name(question), detail: catalogue.words(reply, question), sign: .notAsked, target: .heading
            )
        }
    }

    private func addAttachments(to items: inout [Menu.Item]) {
        let files = interview.askedQuestions.flatMap { question in
            let entry = interview.visit.entry(question.id)
            return ((entry.reply?.value?.photos ?? []) + entry.evidence).map { (question, $0) }
        }
        guard !files.isEmpty else { return }
        items.append(Menu.Item(label: catalogue.text(.attachmentsHeading, count: files.count), target: .heading))
        items += files.map { question, file in
            let number = interview.number(of: question.id).number
            return Menu.Item(
                label: "\(number) \(file.name)", detail: catalogue.language.fileSize(file.byteCount),
                target: .question(question.id))
        }
    }
}
