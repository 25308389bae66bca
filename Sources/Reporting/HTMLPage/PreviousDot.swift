import Evaluation

/// The previous visit on the bullet bar: a ring across it, and the same ring before its label below the scale.
extension PartWriting {
    mutating func writeDot(at value: Rational, _ bullet: Bullet) {
        html += """
            <circle cx="\(percent(value, of: bullet.end))" cy="32" r="6" fill="Canvas" stroke="currentColor" \
            stroke-width="2.5"/>\n
            """
    }

    /// A line of its own, so that it never meets the target's label above or the numbers of the scale.
    mutating func writePrevious(_ label: Sentence, _ bullet: Bullet) {
        guard let value = bullet.previous else { return }
        let anchor: HTML = value * 2 > bullet.end ? "end" : "start"
        html += """
            <svg height="20" aria-hidden="true"><text x="\(percent(value, of: bullet.end))" y="13" \
            text-anchor="\(anchor)">○ \(label.text)</text></svg>\n
            """
    }
}
