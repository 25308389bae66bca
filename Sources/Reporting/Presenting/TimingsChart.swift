import Evaluation
import Phrases

/// A time that was measured, beside the times that its standard names.
struct MeasuredTime: Hashable {
    let number: Int
    let seconds: Rational
    let standards: [Rational]
    let isKept: Bool

    /// How far its scale has to reach.
    var reach: Rational { max(seconds, standards.max() ?? .zero) }

    /// The times in groups that can share a scale: beside a delay of an hour a wait of a minute could not be seen.
    static func scales(_ times: [MeasuredTime]) -> [[MeasuredTime]] {
        let reaches = times.map(\.reach).filter { $0 > .zero }.sorted()
        let starts = zip(reaches, reaches.dropFirst()).filter { $1 > $0 * Rational(6) }.map(\.1)
        return (0...starts.count).map { scale in
            times.filter { time in starts.count { $0 <= time.reach } == scale }
        }
    }
}

extension Presenter {
    func timingsChart(_ times: [MeasuredTime]) -> Chart? {
        // A time before the start, or scales that end at 0, cannot be drawn.
        let times = times.filter { $0.seconds >= .zero }
        let panels = MeasuredTime.scales(times).compactMap(panel)
        guard !panels.isEmpty else { return nil }
        let kept = times.count(where: \.isKept)
        return Chart(
            id: "times",
            title: speaker.say(.timingsTitle, count: times.count, ["met": speaker.number(kept)]),
            subtitle: speaker.say(.timingsSubtitle),
            spoken: speaker.list(panels.flatMap(\.bars).map(\.label)), panels: panels)
    }

    private func panel(_ times: [MeasuredTime]) -> Chart.Panel? {
        guard let end = times.flatMap({ $0.standards + [$0.seconds] }).max(), end > .zero else { return nil }
        return Chart.Panel(
            low: duration(.zero), high: duration(end), end: end,
            bars: times.map { time in
                let phrase: ReportPhrase = time.isKept ? .timingsBarKept : .timingsBarMissed
                return Chart.LabelledBar(
                    kind: time.isKept ? .kept : .missed,
                    label: speaker.say(
                        phrase, ["number": speaker.number(time.number), "time": duration(time.seconds)]),
                    from: .zero, to: time.seconds, marks: time.standards)
            })
    }
}

extension PointsRule {
    /// The times at which full points begin or end.
    var standardTimes: [Rational] {
        switch self {
        case .steps(let steps, let possible):
            steps.first { $0.points == possible }
                .map { [$0.atLeast ?? $0.moreThan, $0.atMost ?? $0.lessThan].compactMap { $0 } } ?? []
        case .linear(let linear): [linear.to]
        case .expected, .options: []
        }
    }
}
