extension QualityMaterial {
    /// Questions that were answered before anybody can have read them.
    ///
    /// Only the words of the question itself count, only the first answer, and the same words only once: whoever has
    /// read a question before, in another instance, may answer it at a glance.
    var fastAnswers: [QualityFlag] {
        var known: Set<String> = []
        var fast: [QuestionID] = []
        var timed = 0
        for change in changes where change.isFirstReply && [.typed, .pasted].contains(change.origin.method) {
            guard let question = checklist.question(change.question), known.insert(question.ask).inserted,
                change.millisecondsSinceLast >= 0
            else { continue }
            timed += 1
            if change.millisecondsSinceLast < leastMilliseconds(question.ask) { fast.append(question.id) }
        }
        guard fast.count >= QualityLimits.fastAnswers, fast.count * QualityLimits.fastShare >= timed else { return [] }
        return [QualityFlag(.fastAnswers, ordered(fast), ["answers": fast.count, "timed": timed])]
    }

    private func leastMilliseconds(_ text: String) -> Int {
        text.wordCount * 60_000 / QualityLimits.wordsAMinute(visit.details.language)
    }
}

extension String {
    /// Runs of letters, marks and digits; a script without spaces counts few, which errs towards no flag.
    var wordCount: Int {
        var count = 0
        var isInside = false
        for scalar in unicodeScalars {
            let belongs = scalar.belongsToWord
            if belongs, !isInside { count += 1 }
            isInside = belongs
        }
        return count
    }
}

extension Unicode.Scalar {
    var belongsToWord: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
            .spacingMark, .enclosingMark, .decimalNumber:
            true
        default: false
        }
    }
}
