import Evaluation
import Phrases
import Simulation

/// Words the result of a simulation in a language; `checklist` gives the texts that are not translated.
package func present(
    _ result: SimulationResult, _ checklist: Checklist, _ language: Language, engineVersion: String
) -> SimulationPage {
    SimulationPresenter(
        result: result, checklist: checklist, speaker: Speaker(language), engineVersion: engineVersion
    ).page()
}

/// All wording of a simulation's page; it computes nothing but shares.
struct SimulationPresenter {
    let result: SimulationResult
    let checklist: Checklist
    let speaker: Speaker
    let engineVersion: String

    func page() -> SimulationPage {
        let title = ofChecklist(result.title)
        let isClear = !result.hasDecisiveFindings
        return SimulationPage(
            languages: PageLanguages(
                interface: speaker.language.rawValue,
                direction: speaker.language.isRightToLeft ? .rightToLeft : .leftToRight, checklist: result.language,
                answers: result.language, original: checklist.untranslated?.language),
            skip: speaker.words(.skipToContent), kind: speaker.words(.simulation),
            headline: speaker.say(
                isClear ? .headlineSimulationClear : .headlineSimulationFound, ["checklist": title]),
            line: speaker.say(
                .simulationLine,
                [
                    "visits": speaker.number(result.visits), "seed": .number(String(result.seed)),
                    "shoppers": speaker.list(result.shoppers.map { .words(word($0)) }),
                ]),
            found: found(),
            parts: [scores(), bands(), moves(), without(), requirements(), branches(), constraints()].compactMap {
                $0
            }, method: method())
    }

    func word(_ kind: ShopperKind) -> String {
        switch kind {
        case .typical: speaker.words(.shopperTypical)
        case .uniform: speaker.words(.shopperUniform)
        case .careless: speaker.words(.shopperCareless)
        }
    }

    func ofChecklist(_ text: String) -> Sentence {
        .quote(text, checklist.untranslated?.contains(text) ?? false ? .original : .checklist)
    }

    func id(_ name: String) -> Sentence { .quote(name, .name) }

    /// How a question is called: by its words with those of its matrix, or by its id where it has none.
    func name(_ question: QuestionResult) -> Sentence {
        guard !question.ask.isBlank else { return id(question.id.name) }
        guard let stem = question.stem else { return ofChecklist(question.ask) }
        return speaker.say(.nameWithStem, ["stem": ofChecklist(stem), "row": ofChecklist(question.ask)])
    }

    /// A percentage whose digits are there already.
    func percent(_ plain: String) -> Sentence { speaker.numeral(speaker.format.percent(plain)) }

    /// Part of a whole in percent, with one decimal.
    func share(_ part: Int, of whole: Int) -> Sentence {
        percent((Rational(part * 100).divided(by: Rational(whole)) ?? .zero).text(decimals: 1))
    }

    private func method() -> MethodPart {
        var notes: [ReportPhrase] = result.shoppers.map { kind in
            switch kind {
            case .typical: .methodTypical
            case .uniform: .methodUniform
            case .careless: .methodCareless
            }
        }
        notes.append(.methodSynthetic)
        return MethodPart(
            heading: speaker.words(.headingSimulationMethod),
            entries: [
                entry(.methodChecklist, ofChecklist(result.title)),
                entry(.methodVersion, id("\(result.checklist.id) \(result.checklist.version)"), isCode: true),
                entry(.methodDigest, id(result.checklist.digest), isCode: true),
                entry(.methodEngine, .words("Mystery \(engineVersion)")),
            ],
            notes: notes.map(speaker.say)
                + [speaker.say(.methodMeasured, ["count": speaker.number(result.measured)])])
    }

    private func entry(_ phrase: ReportPhrase, _ value: Sentence, isCode: Bool = false) -> MethodPart.Entry {
        MethodPart.Entry(label: speaker.words(phrase), value: value, isCode: isCode)
    }
}
