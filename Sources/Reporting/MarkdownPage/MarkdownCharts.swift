extension MarkdownWriter {
    /// The sentences of a chart, each bar behind its words.
    mutating func write(_ chart: Chart) {
        paragraph("**\(chart.title.text).** \(chart.subtitle.text)")
        for panel in chart.panels {
            bullets(
                panel.bars.map { bar in
                    "\(bar.label.text) \(MarkdownBar.draw(from: bar.from, to: bar.to, of: panel.end, marks: bar.marks))"
                })
            paragraph("\(panel.low.text) – \(panel.high.text)")
        }
    }
}
