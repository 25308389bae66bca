/// Questions about the briefing: the shopper must show that it was understood.
package struct Quiz: Hashable, Sendable {
    /// The share of right answers that is needed, in percent.
    package let pass: Rational
    package let items: [QuizItem]

    package init(pass: Rational = .hundred, items: [QuizItem]) {
        self.pass = pass
        self.items = items
    }

    /// The share of items answered with exactly the right options, in percent.
    package func share(right answers: [String: Set<String>]) -> Rational {
        let right = items.filter { answers[$0.id] == Set($0.options.filter(\.isCorrect).map(\.value)) }.count
        return (Rational(right) * .hundred).divided(by: Rational(items.count)) ?? .zero
    }
}

package struct QuizItem: Hashable, Sendable {
    package let id: String
    package let ask: String
    package let options: [QuizOption]

    package init(id: String, ask: String, options: [QuizOption]) {
        self.id = id
        self.ask = ask
        self.options = options
    }
}

package struct QuizOption: Hashable, Sendable {
    package let value: String
    package let label: String
    package let isCorrect: Bool

    package init(value: String, label: String, isCorrect: Bool = false) {
        self.value = value
        self.label = label
        self.isCorrect = isCorrect
    }
}
