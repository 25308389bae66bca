extension Markdown {
    /// Lists within lists, each level two blanks further in.
    mutating func append(_ points: [Point], indent: Int) {
        for point in points {
            self += .indented(indent, "- \(point.text.text)")
            append(point.points, indent: indent + 1)
        }
    }

    /// A line behind that many steps of two blanks.
    static func indented(_ steps: Int, _ line: Markdown) -> Markdown {
        "\(Markdown(stringLiteral: String(repeating: "  ", count: steps)))\(line)\n"
    }
}
