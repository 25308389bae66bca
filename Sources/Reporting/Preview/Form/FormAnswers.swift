import Evaluation
import Phrases

/// The room that each kind of answer needs on paper.
extension FormPresenter {
    func answer(_ question: Question) -> FormAnswer {
        switch question.kind {
        case .yesNo: .options(yesNo(question), isSingle: true)
        case .choice(let options): .options(options.map(option), isSingle: true)
        case .choices(let options, _): .options(options.map(option), isSingle: false)
        case .rating(let options, let anchors):
            .scale(options.map(option), low: anchors.low.map(words.label), high: anchors.high.map(words.label))
        case .number(let rule): .blanks([FormBlank(after: rule.unit.map(words.label))])
        case .money(_, let currency): .blanks([FormBlank(after: .quote(currency, .name))])
        case .duration(let unit, _, _): .blanks(unit.blanks.map { FormBlank(after: speaker.say($0)) })
        case .time: .blanks([labelled(.timeLabel)])
        case .date: .blanks([labelled(.dateLabel)])
        case .dateTime: .blanks([labelled(.dateLabel), labelled(.timeLabel)])
        case .text(let rule): .lines(rule.isLong ? 4 : 1)
        case .photo: .blanks([labelled(.photosTaken)])
        case .file: .blanks([labelled(.filesKept)])
        case .employee:
            .blanks([
                labelled(.personName, isLong: true), labelled(.personRole, isLong: true),
                labelled(.personDescription, isLong: true),
            ])
        case .place: .blanks([labelled(.latitude), labelled(.longitude)])
        case .instances(let rule): .names(min(max(rule.maximum, 1), 10), label: speaker.say(.personName))
        case .computed, .note: .nothing
        }
    }

    private func labelled(_ phrase: PreviewPhrase, isLong: Bool = false) -> FormBlank {
        FormBlank(before: speaker.say(phrase), isLong: isLong)
    }

    private func yesNo(_ question: Question) -> [FormOption] {
        [true, false].map { answer in
            var remarks: [Sentence] = []
            if showsPoints, case .expected(let right, let points) = question.points {
                remarks.append(self.points(answer == right ? points : .zero))
            }
            return FormOption(label: speaker.say(answer ? .answerYes : .answerNo), remarks: remarks)
        }
    }

    func option(_ option: Option) -> FormOption {
        var remarks: [Sentence] = []
        if option.isExclusive { remarks.append(speaker.say(.optionAlone)) }
        if option.requiresComment { remarks.append(speaker.say(.optionComment)) }
        if option.requiresEvidence { remarks.append(speaker.say(.optionPhoto)) }
        if option.endsVisit { remarks.append(speaker.say(.optionEnds)) }
        if showsPoints, let points = option.points { remarks.append(self.points(points)) }
        return FormOption(label: words.label(option.label), remarks: remarks)
    }

    private func points(_ points: Rational) -> Sentence {
        speaker.say(.pointsHere, ["points": speaker.number(points)])
    }
}

extension DurationUnit {
    /// What a span is written in, the largest unit first.
    fileprivate var blanks: [PreviewPhrase] {
        switch self {
        case .second: [.minutes, .seconds]
        case .minute: [.minutes, .seconds]
        case .hour: [.hours, .minutes]
        }
    }
}
