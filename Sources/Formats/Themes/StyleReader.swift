import SourceXML

extension ThemeReader {
    private static let mostStyle = 20 * 1024

    /// The extra CSS as it is written anew; empty when there is something wrong with it.
    mutating func readCSS(_ element: XMLElement) -> String {
        conform(element, to: .css)
        let text = element.text
        guard text.utf8.count <= Self.mostStyle else {
            findings.themeStyleSize(element, text.utf8.count, most: Self.mostStyle)
            return ""
        }
        let reader = CSSReader(text)
        for fault in reader.faults {
            findings.themeStyle(fault, at: element.sourceRange(ofTextBytes: fault.range))
        }
        return reader.faults.isEmpty ? reader.written : ""
    }
}
