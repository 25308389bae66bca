/// The ids of an earlier version as they are called in the present one, by its `was`.
package struct VersionNames: Hashable, Sendable {
    private let present: [String: String]

    /// For a version that is called as it is.
    static let same = VersionNames([:])

    init(_ present: [String: String]) { self.present = present }

    func name(_ earlier: String) -> String { present[earlier] ?? earlier }

    package func question(_ earlier: QuestionID) -> QuestionID {
        let name = QuestionID(name(earlier.written.name))
        return earlier.slot.map { name.inSlot($0) } ?? name
    }

    func section(_ earlier: SectionID) -> SectionID { SectionID(name(earlier.written.name)) }

    /// A condition in its words, with the names of today.
    func words(_ expression: Expression) -> String {
        present.isEmpty ? expression.description : renamed(expression).description
    }

    private func renamed(_ expression: Expression) -> Expression {
        switch expression {
        case .ranging(let function, let written, let spelt):
            .ranging(function, written: written.map(renamed), spelt: spelt.map(renamed))
        case .hasInstance(let id, let slot): .hasInstance(question(id), slot)
        default: expression.replacing(question: question, section: section, below: renamed)
        }
    }

    /// A text with the names of today in its placeholders.
    func text(_ text: String) -> String {
        let names = present.isEmpty ? [] : TextTemplate(text).names
        guard !names.isEmpty else { return text }
        var bytes = Array(text.utf8)
        for (name, range) in names.reversed() { bytes.replaceSubrange(range, with: Array(self.name(name).utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
