import Evaluation

/// Where the parts of a histogram stand, in pixels from the top; along the scale everything is in percent.
enum HistogramLayout {
    static let height = 140
    /// The baseline of the numbers below the scale.
    static let baseline = 158
    static let whole = 164
}

extension PartWriting {
    mutating func write(_ histogram: Histogram) {
        let (title, description) = (histogram.id + "-t", histogram.id + "-d")
        html += """
            <figure>
            <figcaption><b>\(inline(histogram.title))</b> <small>\(inline(histogram.subtitle))</small></figcaption>
            <svg class=histogram role=img aria-labelledby="\(title) \(description)" height=\(HistogramLayout.whole)>
            <title id=\(title)>\(histogram.title.text)</title>
            <desc id=\(description)>\(histogram.spoken.text)</desc>\n
            """
        let count = max(1, histogram.columns.count)
        for (index, column) in histogram.columns.enumerated() where column.height > .zero {
            // A column that is there can be seen.
            let height = max(2, (column.height * Rational(HistogramLayout.height)).rounded(decimals: 0).whole ?? 0)
            html += """
                <rect class=value x="\(percent(Rational(index * 10 + 1), of: Rational(count * 10)))" \
                y=\(HistogramLayout.height - height) width="\(percent(Rational(8), of: Rational(count * 10)))" \
                height=\(height) />\n
                """
        }
        html += "<rect class=line y=\(HistogramLayout.height) width=\"100%\" height=1 />\n"
        for (index, tick) in histogram.ticks.enumerated() {
            let anchor: HTML = index == 0 ? "start" : index == histogram.ticks.count - 1 ? "end" : "middle"
            html += """
                <text x="\(percent(tick.place, of: .one))" y=\(HistogramLayout.baseline) text-anchor=\(anchor)>\
                \(tick.label.text)</text>\n
                """
        }
        html += "</svg>\n<details><summary>\(histogram.tableLabel)</summary>\n"
        write(histogram.table)
        html += "</details>\n</figure>\n"
    }
}
