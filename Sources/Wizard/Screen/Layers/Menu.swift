import Evaluation
import Phrases
import Terminal

/// A list to choose from.
struct Menu: Hashable, Sendable {
    enum Purpose: Hashable, Sendable {
        case commands, outline, review, languages, pause, notSaved
        case confirm(Confirmation)
        /// The item of the quiz that is asked, and the answers so far.
        case quiz(index: Int, answers: [String: Set<String>])
    }

    struct Item: Hashable, Sendable {
        let label: String
        /// At the right: a key, an answer, a state.
        var detail = ""
        var sign = Sign.none
        /// Further words by which it is found.
        var keywords = ""
        let target: Target
        /// A heading among the items; it cannot be chosen.
        var isHeading: Bool { target == .heading }
    }

    enum Target: Hashable, Sendable {
        case heading
        case command(ScreenCommand)
        case question(QuestionID)
        case language(String)
        case finish, goOn, leave, retry, rescue, yes, no
        case quizOption(String)
    }

    let purpose: Purpose
    let heading: String
    /// Sentences above the list.
    var intro: [Line] = []
    let items: [Item]
    /// What is typed picks from the items by their words, instead of by number.
    let isFiltered: Bool
    var picker: Picker
    /// The line that the arrows are on, in a list that is picked from by words.
    private(set) var cursor: Int?

    init(
        _ purpose: Purpose, _ heading: String, intro: [Line] = [], _ items: [Item], isFiltered: Bool = false,
        takesSeveral: Bool = false, at cursor: Int? = nil
    ) {
        self.purpose = purpose
        self.heading = heading
        self.intro = intro
        self.items = items
        self.isFiltered = isFiltered
        picker = Picker(count: isFiltered ? 0 : items.count { !$0.isHeading }, takesSeveral: takesSeveral)
        if isFiltered { self.cursor = cursor } else if let cursor { picker.put(cursor) }
    }

    /// The items that what is typed leaves over, headings only while nothing is typed.
    var shown: [Item] {
        guard isFiltered, !picker.entry.text.isBlank else { return items }
        let wanted = picker.entry.text.trimmed.folded
        let isNumber = Int(wanted) != nil
        return items.filter {
            guard !$0.isHeading else { return false }
            let label = $0.label.folded
            return isNumber
                ? label.hasPrefix(wanted) : label.contains(wanted) || $0.keywords.folded.contains(wanted)
        }
    }

    var hasSigns: Bool { items.contains { !$0.isHeading && $0.sign != .none } }

    private var choosable: [Item] { shown.filter { !$0.isHeading } }

    /// Where the mark stands among the items that can be chosen.
    var marked: Int? {
        guard isFiltered else { return picker.marked }
        return choosable.isEmpty ? nil : cursor.map { min($0, choosable.count - 1) }
    }

    /// What Enter would choose.
    var choice: Item? { marked.map { choosable[$0] } }

    /// What Enter would choose where several can be; `nil` while what is typed is no number of the list.
    var choices: [Item]? { picker.selection.map { $0.map { choosable[$0] } } }

    /// Takes a key that moves or chooses; false when the key means nothing here.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .pageUp: move(by: -10)
        case .pageDown: move(by: 10)
        case .up where isFiltered: move(by: -1)
        case .down where isFiltered: move(by: 1)
        default:
            let isTaken = picker.take(key)
            if isFiltered, isTaken { cursor = picker.entry.isEmpty ? nil : 0 }
            return isTaken
        }
        return true
    }

    mutating func markLast() {
        picker.entry.clear()
        picker.put(picker.count - 1)
    }

    private mutating func move(by step: Int) {
        let last = choosable.count - 1
        let start = marked ?? (step > 0 ? -1 : last + 1)
        let line = min(max(0, start + step), max(0, last))
        if isFiltered { cursor = line } else { picker.put(line) }
    }
}
