import Evaluation
import SourceXML

extension ChecklistReader {
    /// The quiz on the briefing.
    mutating func readQuiz(_ element: XMLElement) -> Quiz {
        conform(element, to: .quiz)
        let pass = percent(element, "pass") ?? .hundred
        if element.child("item") == nil, !element.hasMisspelt("item") {
            findings.quizMistake(
                element, "The quiz asks nothing.", advice: "Add <item id=\"…\"> with <ask> and options.")
        }
        var names: [String: XMLAttribute] = [:]
        let items = element.parts("item").compactMap { item -> QuizItem? in
            conform(item, to: .quizItem)
            guard let id = identifier(item, "id", isName: false), let attribute = item.attribute("id") else {
                return nil
            }
            if let first = names[id] { findings.duplicateIdentifier(attribute, first: first.valueRange) }
            names[id] = attribute
            return QuizItem(id: id, ask: requiredText("ask", of: item) ?? "", options: readQuizOptions(item))
        }
        return Quiz(pass: pass, items: items)
    }

    private mutating func readQuizOptions(_ item: XMLElement) -> [QuizOption] {
        var places: [String: XMLAttribute] = [:]
        let options = item.parts("option").compactMap { element -> QuizOption? in
            conform(element, to: .quizOption)
            let isCorrect = yesNo(element, "correct") ?? false
            guard let value = optionValue(element), let attribute = element.attribute("value") else { return nil }
            if let first = places[value] {
                findings.duplicateOption(attribute, first: first.valueRange)
                return nil
            }
            places[value] = attribute
            return QuizOption(value: value, label: plainText(of: element) ?? value, isCorrect: isCorrect)
        }
        let right = options.filter(\.isCorrect).count
        if options.count == item.parts("option").count, right == 0 || right == options.count,
            !item.hasMisspelt("option")
        {
            findings.quizMistake(
                item, right == 0 ? "No option of this item is right." : "Every option of this item is right.",
                advice: "Write correct=\"yes\" on each right option, and add wrong ones.")
        }
        return options
    }
}
