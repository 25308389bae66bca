import Evaluation
import Phrases

extension LinesWizard {
    /// Asks the quiz until it is passed; `nil` when the session ended before.
    mutating func passQuiz(_ quiz: Quiz) -> [String: Set<String>]? {
        while end == nil {
            say(.quizHeading)
            var answers: [String: Set<String>] = [:]
            for (index, item) in quiz.items.enumerated() {
                say(.quizQuestion, ["number": "\(index + 1)", "total": "\(quiz.items.count)"])
                guard let chosen = ask(item) else { return nil }
                answers[item.id] = chosen
            }
            let wrong = quiz.items.filter { $0.correct != answers[$0.id] }
            let right = quiz.items.count - wrong.count
            let values = ["right": "\(right)", "total": "\(quiz.items.count)"]
            if quiz.share(right: answers) >= quiz.pass {
                say(.quizPassed, values)
                return answers
            }
            for item in wrong { say(.quizWrong, ["question": item.ask]) }
            say(.quizFailed, values.merging(["needed": "\(quiz.needed)"]) { old, _ in old })
        }
        return nil
    }

    private mutating func ask(_ item: QuizItem) -> Set<String>? {
        sayPlainly(item.ask)
        sayOptions(item.options.map(\.label))
        say(.enterChoices)
        while end == nil, let line = listen(.prompt) {
            if let command = LinesCommand(line, catalogue) {
                leaveOrHelp(command)
            } else if let places = line.places(upTo: item.options.count), !places.isEmpty {
                return Set(places.map { item.options[$0].value })
            } else {
                say(.notAnOption, ["count": "\(item.options.count)"])
            }
        }
        return nil
    }
}

extension QuizItem {
    /// The values that are right.
    var correct: Set<String> { Set(options.filter(\.isCorrect).map(\.value)) }
}

extension Quiz {
    /// The fewest items that must be right.
    var needed: Int {
        (0...items.count).first { Rational($0 * 100) >= pass * Rational(items.count) } ?? items.count
    }
}
