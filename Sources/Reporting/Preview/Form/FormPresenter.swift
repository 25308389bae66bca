import Evaluation
import Phrases

/// Words the blank form of a checklist; points are shown where the reader is no shopper.
package func presentForm(_ checklist: Checklist, _ language: Language, showsPoints: Bool = false) -> BlankForm {
    FormPresenter(words: PreviewWords(checklist, language), showsPoints: showsPoints).form()
}

struct FormPresenter {
    let words: PreviewWords
    let showsPoints: Bool
    var speaker: Speaker { words.speaker }
    var checklist: Checklist { words.checklist }

    func form() -> BlankForm {
        BlankForm(
            languages: words.languages, skip: speaker.words(.skipToContent), kind: speaker.say(.formKind),
            title: words.label(checklist.title), summary: checklist.summary.map(words.label),
            version: speaker.say(
                .formVersion,
                ["id": .quote(checklist.id, .name), "version": .quote(checklist.version, .name)]),
            fields: [speaker.say(.formLocation), speaker.say(.formDate), speaker.say(.formShopper)],
            howTo: speaker.say(.formHowTo), briefing: checklist.briefing.map(briefing),
            sections: checklist.sections.flatMap { sections($0, level: 2, inside: nil) },
            ending: FormEnding(
                heading: speaker.words(.formEnd), statement: speaker.say(.formStatement),
                fields: [speaker.say(.formDate), speaker.say(.formSignature)]))
    }

    private func briefing(_ briefing: Briefing) -> FormBriefing {
        let lists: [(PreviewPhrase, [String])] = [
            (.briefingScenario, briefing.scenario.map { [$0] } ?? []), (.briefingMusts, briefing.musts),
            (.briefingNevers, briefing.nevers), (.briefingNotes, briefing.notes),
        ]
        return FormBriefing(
            heading: speaker.words(.briefingHeading),
            lists: lists.filter { !$0.1.isEmpty }.map { phrase, texts in
                FormList(heading: speaker.words(phrase), items: texts.map(words.label))
            },
            quiz: briefing.quiz.map(quiz))
    }

    /// Squares for every item: circles would tell how many are right.
    private func quiz(_ quiz: Quiz) -> FormQuiz {
        FormQuiz(
            heading: speaker.words(.quizHeading),
            pass: speaker.say(.quizPass, ["share": speaker.percent(quiz.pass)]),
            items: quiz.items.map { item in
                FormQuestion(
                    number: nil, ask: words.label(item.ask),
                    answer: .options(
                        item.options.map { FormOption(label: words.label($0.label)) }, isSingle: false))
            })
    }

    /// A section and those in it, in the order of asking; what follows a nested section gets the heading again, and dots.
    private func sections(_ section: Section, level: Int, inside: SectionID?) -> [FormSection] {
        if let rule = section.repeats { return copies(section, rule, level: level) }
        var parts = [head(section, level: level, inside: inside)]
        add(section.items, of: section, to: &parts, level: level, inside: inside)
        return parts
    }

    private func head(_ section: Section, level: Int, inside: SectionID?) -> FormSection {
        // Nested sections have the stage of the one around them, which says it.
        FormSection(
            level: min(level, 6), title: level == 2 ? title(section) : words.label(section.title),
            rule: section.when.map { clause($0, inside).introduced(.sectionOnlyIf, speaker) })
    }

    private func add(
        _ items: [SectionItem], of section: Section, to parts: inout [FormSection], level: Int, inside: SectionID?
    ) {
        let own = parts.count - 1
        for item in items {
            switch item {
            case .section(let nested):
                parts += sections(nested, level: level + 1, inside: inside)
            case .question(let question):
                let again = Sentence(parts[own].title.pieces + [.words(" …")])
                if parts.count - 1 != own, parts[parts.count - 1].title != again {
                    parts.append(FormSection(level: min(level, 6), title: again))
                }
                add(question, to: &parts[parts.count - 1].items, inside: inside)
            }
        }
    }

    /// As many copies as there are instances at least, and one in any case.
    private func copies(_ section: Section, _ rule: RepeatRule, level: Int) -> [FormSection] {
        var parts = [head(section, level: level, inside: nil)]
        let count = max(1, rule.minimum)
        parts[0].hint =
            rule.minimum == rule.maximum
            ? speaker.say(.repeatExactly, ["copies": speaker.number(count)])
            : speaker.say(
                .repeatBetween,
                [
                    "minimum": speaker.number(rule.minimum), "maximum": speaker.number(rule.maximum),
                    "copies": speaker.number(count),
                ])
        for item in section.items {
            switch item {
            case .question(let list): add(list, to: &parts[0].items, inside: nil)
            case .section(let slot):
                guard let number = slot.slot?.number, number <= count else { continue }
                var copy = FormSection(
                    level: min(level + 1, 6),
                    title: speaker.say(
                        .repeatCopy, ["section": words.label(section.title), "number": speaker.number(number)]))
                copy.nameField = speaker.say(.personName)
                var copied = [copy]
                add(slot.items, of: slot, to: &copied, level: level + 1, inside: section.id)
                parts += copied
            }
        }
        return parts
    }

    private func title(_ section: Section) -> Sentence {
        let title = words.label(section.title)
        return switch section.stage {
        case .before: speaker.say(.groupBefore, ["section": title])
        case .during: speaker.say(.groupDuring, ["section": title])
        case .after: speaker.say(.groupAfter, ["section": title])
        case nil: title
        }
    }

    func clause(_ condition: Expression, _ inside: SectionID?) -> Clause {
        ConditionWords(words: words, inside: inside).clause(condition)
    }
}
