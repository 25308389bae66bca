import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// The keys that matter now, as many as fit.
    func keyRow(_ columns: Int) -> Row {
        var pieces: [Row.Piece] = []
        var column = 1
        for (key, phrase) in hints {
            // Each piece ends where the next begins, so that nothing has to be said of the place between them.
            let words = catalogue.text(phrase) + "  "
            let start = column + CellWidth.of(key) + 1
            guard start + CellWidth.of(words) - 2 < columns else { break }
            pieces.append(Row.Piece(at: column, key + " ", Style(bold: true)))
            pieces.append(Row.Piece(at: start, words))
            column = start + CellWidth.of(words)
        }
        return Row(pieces)
    }

    private var hints: [(String, ScreenPhrase)] {
        switch layers.last {
        case .menu(let menu): menuHints(menu)
        case .sheet(let sheet): sheetHints(sheet)
        case nil: questionHints
        }
    }

    private func menuHints(_ menu: Menu) -> [(String, ScreenPhrase)] {
        let moving = [("↑↓", ScreenPhrase.keyChoose)]
        switch menu.purpose {
        case .review: return moving + [("Enter", .keyGoThere), ("Esc", .keyBack), ("F2", .keyFind)]
        case .notSaved: return moving + [("Enter", .keyOK)]
        case .quiz: return [("↑↓", .keyChoose), ("Space", .keyMark), ("Enter", .keyOK)]
        default: return moving + [("Enter", .keyOK), ("Esc", .keyBack)]
        }
    }

    private func sheetHints(_ sheet: Sheet) -> [(String, ScreenPhrase)] {
        switch sheet.purpose {
        case .help: return [("Esc", .keyBack), ("↑↓", .keyScroll)]
        case .briefing: return [("Enter", .keyOK), ("↑↓", .keyScroll), ("F9", .keyLanguage), ("Esc", .keyPause)]
        case .comment, .note: return [("Enter", .keySave), ("Ctrl+O", .keyEditor), ("Esc", .keyBack)]
        default: return [("Enter", .keyOK), ("Esc", .keyBack)]
        }
    }

    private var questionHints: [(String, ScreenPhrase)] {
        guard let question else { return [] }
        guard question.takesAnswer else { return [("Enter", .keyNext), ("PgUp", .keyPrevious), ("Esc", .keyMenu)] }
        var hints: [(String, ScreenPhrase)] = [("Enter", .keySave)]
        switch question.kind {
        case .choice where question.matrix != nil, .choices where question.matrix != nil,
            .rating where question.matrix != nil:
            hints += [("←→", .keyChoose), ("↑↓", .keyRow)]
        case .yesNo, .choice, .rating: hints.append(("↑↓", .keyChoose))
        case .choices: hints += [("↑↓", .keyChoose), ("Space", .keyMark)]
        case .employee: hints.append(("Tab", .keyField))
        case .photo, .file: hints += [("↑↓ Del", .keyRemove)]
        case .instances: hints += [("↑↓", .keyChoose), ("Del", .keyRemove)]
        case .time, .date, .dateTime: hints.append(("F6", .keyNow))
        case .duration where hasStopwatchHint(question): hints.append(("F6", .keyStopwatch))
        case .text(let rule) where rule.isLong: hints.append(("Ctrl+O", .keyEditor))
        default: break
        }
        return hints + [
            ("Esc", .keyMenu), ("F1", .keyHelp), ("F8", .keyLater), ("PgUp", .keyPrevious), ("F3", .keyReview),
        ]
    }
}
