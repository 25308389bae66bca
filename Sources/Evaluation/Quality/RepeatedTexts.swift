extension QualityMaterial {
    /// Long texts that were pasted and still stand.
    var pastedTexts: [QualityFlag] {
        var pasted: [QuestionID: Int] = [:]
        for change in changes where change.origin.method == .pasted {
            let new = change.after.texts.filter { !change.before.texts.contains($0) }
            let longest = new.map(\.essence.count).max() ?? 0
            let stands = new.contains { visit.entry(change.question).texts.contains($0) }
            if stands, longest >= QualityLimits.textLength { pasted[change.question] = longest }
        }
        let longest = pasted.values.max() ?? 0
        return pasted.isEmpty ? [] : [QualityFlag(.pastedText, ordered(pasted.keys), ["letters": longest])]
    }

    /// The same words at several questions of this visit, or at another visit.
    var repeatedTexts: [QualityFlag] {
        var places: [[Unicode.Scalar]: [QuestionID]] = [:]
        var order: [[Unicode.Scalar]] = []
        for question in checklist.outline.questions {
            for text in visit.entry(question.id).texts.map(\.essence) where text.count >= QualityLimits.textLength {
                if places[text] == nil { order.append(text) }
                places[text, default: []].append(question.id)
            }
        }
        let within = order.compactMap { text -> QualityFlag? in
            guard let questions = places[text], questions.count > 1 else { return nil }
            return QualityFlag(.repeatedText, questions, ["letters": text.count, "times": questions.count])
        }
        return within + repeatedAcross(places, order)
    }

    private func repeatedAcross(
        _ places: [[Unicode.Scalar]: [QuestionID]], _ order: [[Unicode.Scalar]]
    ) -> [QualityFlag] {
        guard !places.isEmpty else { return [] }
        var visits: [[Unicode.Scalar]: [String]] = [:]
        for other in others {
            for text in Set(other.texts.map(\.text.essence)) where places[text] != nil {
                visits[text, default: []].append(other.visit)
            }
        }
        return order.compactMap { text in
            guard let found = visits[text], let questions = places[text] else { return nil }
            return QualityFlag(.repeatedAcrossVisits, questions, ["letters": text.count], names: found)
        }
    }
}

extension String {
    /// Letters, marks and digits in small form: what is left when case, spaces and punctuation do not matter.
    fileprivate var essence: [Unicode.Scalar] { lowercased().unicodeScalars.filter(\.belongsToWord) }
}
