import Evaluation

/// Where the parts of a chart stand, in pixels from the top; along the scale everything is in percent.
///
/// Text is never scaled: it keeps its size on a narrow screen, and only the bars shrink.
struct ChartLayout {
    /// From one bar to the next: a line of text above, the bar below.
    static let pitch = 34
    static let baseline = 14
    static let bar = 19
    /// The line of numbers below a scale, and the gap to the next one.
    static let axis = 24

    static func height(_ chart: Chart) -> Int {
        chart.panels.reduce(0) { $0 + $1.bars.count * pitch + axis }
    }

    /// Tenths of a percent of the scale, cut off at its ends; both ends of a bar are rounded alike, so that bars meet.
    static func tenths(_ value: Rational, of end: Rational) -> Int {
        let share = (value * Rational(1_000)).divided(by: end) ?? .zero
        return min(max(share, .zero), Rational(1_000)).rounded(decimals: 0).whole ?? 0
    }
}

extension PartWriting {
    mutating func write(_ chart: Chart) {
        let (title, description) = (chart.id + "-t", chart.id + "-d")
        html += """
            <figure>
            <figcaption><b>\(inline(chart.title))</b> <small>\(inline(chart.subtitle))</small></figcaption>
            <svg class=chart role=img aria-labelledby="\(title) \(description)" height=\(ChartLayout.height(chart))>
            <title id=\(title)>\(chart.title.text)</title>
            <desc id=\(description)>\(chart.spoken.text)</desc>\n
            """
        var top = 0
        for panel in chart.panels {
            for index in panel.bars.indices { write(panel, index, top + index * ChartLayout.pitch) }
            top += panel.bars.count * ChartLayout.pitch
            html += "<text y=\(top + ChartLayout.baseline)>\(panel.low.text)</text>"
            html += "<text x=\"100%\" y=\(top + ChartLayout.baseline) text-anchor=end>\(panel.high.text)</text>\n"
            top += ChartLayout.axis
        }
        html += "</svg>\n</figure>\n"
    }

    private mutating func write(_ panel: Chart.Panel, _ index: Int, _ top: Int) {
        let bar = panel.bars[index]
        let (start, end) = (ChartLayout.tenths(bar.from, of: panel.end), ChartLayout.tenths(bar.to, of: panel.end))
        if index > 0, bar.kind == .loss || bar.kind == .gain {
            // From the end of the bar above, where this one begins.
            let joint = bar.kind == .loss ? end : start
            html += "<rect class=joint x=\"\(percent(joint))\" y=\(top - 5) />"
        }
        html += "<text y=\(top + ChartLayout.baseline)>\(bar.label.text)</text>"
        html += "<rect class=\(kind(bar.kind)) "
        if start > 0 { html += "x=\"\(percent(start))\" " }
        html += "y=\(top + ChartLayout.bar) width=\"\(percent(end - start))\" />"
        for mark in bar.marks {
            let place = percent(ChartLayout.tenths(mark, of: panel.end))
            html += "<rect class=mark x=\"\(place)\" y=\(top + ChartLayout.bar - 4) />"
        }
        html += "\n"
    }

    private func kind(_ kind: Chart.Kind) -> HTML {
        switch kind {
        case .total, .kept: "value"
        case .loss, .missed: "loss"
        case .gain: "gain"
        }
    }

    private func percent(_ tenths: Int) -> String {
        tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
    }
}
