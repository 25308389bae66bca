import Evaluation

extension PartWriting {
    /// A bar beside its number; the number says it all, so it is hidden from screen readers.
    mutating func write(_ bar: Bar) {
        html += "<svg class=bar aria-hidden=true><rect width=\"\(percent(bar.value, of: bar.end))\" />"
        if let mark = bar.mark { html += "<rect class=mark x=\"\(percent(mark, of: bar.end))\" width=2 />" }
        html += "</svg>"
    }

    /// The score from 0, with the bands behind it and the target across it.
    mutating func write(_ bullet: Bullet) {
        html += """
            <svg class="bullet" role="img" aria-labelledby="bt bd">
            <title id="bt">\(bullet.title.text)</title>
            <desc id="bd">\(bullet.description.text)</desc>
            <rect class="track" width="100%" y="20" height="24"/>\n
            """
        var end = bullet.end
        for (level, band) in bullet.bands.enumerated() {
            html += """
                <rect class="b\(min(bullet.bands.count - 1 - level, 3))" x="\(percent(band.from, of: bullet.end))" y="20" \
                width="\(percent(end - band.from, of: bullet.end))" height="24"/>\n
                """
            end = band.from
        }
        html += "<rect class=\"value\" width=\"\(percent(bullet.value, of: bullet.end))\" y=\"27\" height=\"10\"/>\n"
        if let target = bullet.target { writeTarget(target, bullet) }
        if let previous = bullet.previous { writeDot(at: previous, bullet) }
        writeScale(bullet)
        html += "</svg>\n"
        if let label = bullet.previousLabel { writePrevious(label, bullet) }
        if !bullet.bands.isEmpty {
            html += "<ul class=\"bands\">\n"
            for band in bullet.bands {
                html += band.isReached ? "<li class=\"here\">" : "<li>"
                html += "\(inline(band.label))</li>\n"
            }
            html += "</ul>\n"
        }
    }

    private mutating func writeTarget(_ target: Rational, _ bullet: Bullet) {
        let place = percent(target, of: bullet.end)
        let anchor: HTML = target * 2 > bullet.end ? "end" : "start"
        html += "<rect class=\"target\" x=\"\(place)\" y=\"15\" width=\"3\" height=\"34\"/>\n"
        if let label = bullet.targetLabel {
            html += "<text x=\"\(place)\" y=\"11\" text-anchor=\"\(anchor)\">\(label.text)</text>\n"
        }
    }

    /// Numbers below the bar where bands begin, as long as there is room between them.
    private mutating func writeScale(_ bullet: Bullet) {
        let room = bullet.end * Rational(12) * .hundredth
        var last: Rational?
        for value in bullet.bands.map(\.from).reversed() {
            if let last, value < last + room { continue }
            guard value <= bullet.end - room || last == nil else { continue }
            writeTick(value, bullet, anchor: value.isZero ? "start" : "middle")
            last = value
        }
        if last == nil { writeTick(.zero, bullet, anchor: "start") }
        writeTick(bullet.end, bullet, anchor: "end")
    }

    private mutating func writeTick(_ value: Rational, _ bullet: Bullet, anchor: HTML) {
        html +=
            "<text x=\"\(percent(value, of: bullet.end))\" y=\"60\" text-anchor=\"\(anchor)\">\(value.exactText)</text>\n"
    }

    /// A length in percent of the whole, with one decimal; geometry only, it is never read as a number.
    func percent(_ value: Rational, of end: Rational) -> String {
        let share = (value * .hundred).divided(by: end) ?? .zero
        return min(max(share, .zero), .hundred).text(decimals: 1) + "%"
    }
}
