import Evaluation
import Phrases
import Terminal

extension ScreenWizard {
    /// What an answer sets off before the next question: a comment, then photos.
    mutating func follow(_ question: Question, isAfterComment: Bool = false) {
        guard interview.current == question.id else { return }
        let entry = interview.visit.entry(question.id)
        if !isAfterComment, entry.comment?.isBlank ?? true, let rule = interview.commentRules(of: question).first {
            openComment(question, rule)
            return
        }
        let rules = interview.evidenceRules(of: question)
        if let rule = rules.first(where: { entry.evidence.count < $0.minimum }) {
            openPhoto(question, rule)
            return
        }
        move(to: interview.next)
    }

    mutating func openComment(_ question: Question, _ rule: CommentRule?) {
        let comment = interview.visit.entry(question.id).comment ?? ""
        var body: [Line] = []
        if let rule = rule ?? interview.commentRules(of: question).first {
            if rule.isRequired { body.append(Line(catalogue.text(.askCommentRequired), Style(.caution))) }
            if let prompt = rule.prompt {
                body.append(Line(texts.filled(prompt, at: question.id)))
            } else if !rule.isRequired {
                body.append(Line(catalogue.text(.askComment)))
            }
        }
        layers.append(
            .sheet(
                Sheet(
                    purpose: .comment(rule, isFollowUp: rule != nil), heading: catalogue.text(.commentHeading),
                    body: body, entry: freshEntry(.comment, comment))))
    }

    /// Enter in the comment box; an empty one passes, also where a comment is required: the review asks for it again.
    mutating func takeComment(_ text: String, _ origin: Origin, _ rule: CommentRule?, isFollowUp: Bool) {
        guard let question else { return }
        if let rule, !text.isBlank, text.trimmedLength < rule.minimumLength {
            say(.tooShort, ["have": "\(text.trimmedLength)", "count": "\(rule.minimumLength)"], .caution)
            return
        }
        let isChanged = text != interview.visit.entry(question.id).comment ?? ""
        if isChanged {
            guard enter(.comment(question.id, text, origin)) else { return }
            say(.savedText, [:], .good)
        } else if text.isBlank, rule?.isRequired ?? false {
            say(.commentStillMissing, [:], .caution)
        }
        layers.removeLast()
        if isFollowUp { follow(question, isAfterComment: true) }
    }

    // MARK: Photos

    mutating func openPhoto(_ question: Question, _ rule: EvidenceRule?) {
        var body: [Line] = []
        let files = interview.visit.entry(question.id).evidence
        if let rule {
            if let prompt = rule.prompt { body.append(Line(texts.filled(prompt, at: question.id))) }
            let missing = rule.minimum - files.count
            if rule.isRequired, missing > 0 {
                body.append(Line(catalogue.text(.photosNeeded, count: missing), Style(.caution)))
            }
        }
        body.append(Line(catalogue.text(.photoHint), Style(dim: true)))
        for (index, file) in files.enumerated() { body.append(Line("\(index + 1) \(file.name)")) }
        layers.append(
            .sheet(
                Sheet(
                    purpose: .photo(rule, isFollowUp: rule != nil), heading: catalogue.text(.photoHeading),
                    body: body, label: catalogue.text(.photoPrompt), entry: TextEntry())))
    }

    /// Enter at the path of a photo; an empty one goes on without, `- 2` takes the second away.
    mutating func takePhoto(_ text: String, _ origin: Origin, _ rule: EvidenceRule?, isFollowUp: Bool) {
        guard let question else { return }
        if text.isBlank {
            layers.removeLast()
            if isFollowUp { move(to: interview.next) }
            return
        }
        guard attachOrDetach(text, question, interview.visit.entry(question.id).evidence, origin) else { return }
        layers.removeLast()
        let have = interview.visit.entry(question.id).evidence.count
        if isFollowUp, have >= rule?.minimum ?? 0 {
            let message = message
            move(to: interview.next)
            if self.message == nil { self.message = message }
        } else {
            openPhoto(question, rule)
        }
    }

    mutating func acceptFile(_ question: Question, _ field: AnswerField) {
        let text = field.entry.text
        guard !text.isBlank else { return goOn(question) }
        let origin = Origin(field.entry.isPasted ? .pasted : .typed, typed: text)
        let files = interview.visit.entry(question.id).reply?.value?.photos ?? []
        guard attachOrDetach(text, question, files, origin) else { return }
        self.field = nil
    }

    private mutating func attachOrDetach(
        _ text: String, _ question: Question, _ files: [Attachment], _ origin: Origin
    ) -> Bool {
        if let number = text.removedNumber, files.indices.contains(number - 1) {
            guard enter(.detach(question.id, digest: files[number - 1].digest, origin)) else { return false }
            say(.photoRemoved, ["name": files[number - 1].name], .good)
            return true
        }
        let found = surroundings.find(DroppedPaths(text))
        guard found.paths.count <= FoundFiles.most else {
            say(.tooManyFiles, count: FoundFiles.most, ["found": "\(found.paths.count)"], .caution)
            return false
        }
        var said = found.unmatched.map { catalogue.text(.noFileMatches, ["typed": $0]) }
        var areAllTaken = said.isEmpty && !found.paths.isEmpty
        for path in found.paths {
            let isTaken = attach(path, question, origin, saying: &said)
            areAllTaken = areAllTaken && isTaken
        }
        message = Message(
            said.joined(separator: " "), areAllTaken && said.count == found.paths.count ? .good : .caution)
        return areAllTaken
    }

    /// One of the files that were named; a file that is odd is taken, and what is odd is said.
    private mutating func attach(
        _ path: String, _ question: Question, _ origin: Origin, saying said: inout [String]
    ) -> Bool {
        switch surroundings.attach(path) {
        case .attached(let attachment):
            guard enter(.attach(question.id, attachment, origin)) else {
                if let message { said.append(message.text) }
                return false
            }
            let size = catalogue.language.fileSize(attachment.byteCount)
            said.append(catalogue.text(.attached, ["file": attachment.name, "size": size]))
            said += surroundings.warnings(attachment).map(catalogue.words)
            return true
        case .refused(let reason):
            said.append(catalogue.text(.fileRefused, ["file": path, "reason": catalogue.text(reason)]))
            return false
        }
    }

    /// Delete at the marked file or name.
    mutating func removeMarked(_ question: Question, _ field: AnswerField) {
        guard let marked = field.picker.marked else { return }
        if let files = interview.visit.entry(question.id).reply?.value?.photos {
            guard files.indices.contains(marked) else { return }
            if attachOrDetach("- \(marked + 1)", question, files, Origin(.typed)) { self.field = nil }
        } else if case .instances(let rule) = question.kind {
            changeInstances("- \(marked + 1)", question, rule, Origin(.typed, typed: "- \(marked + 1)"))
        }
    }
}

extension String {
    /// `- 2`: the number of a thing to be taken out of a list.
    var removedNumber: Int? {
        let text = trimmed
        guard let sign = text.first, "-–−".contains(sign) else { return nil }
        return Int(String(text.dropFirst()).trimmed)
    }
}

extension Question {
    /// What is typed is prose: a question mark is part of it.
    var takesFreeText: Bool {
        switch kind {
        case .text, .employee, .instances, .photo, .file: true
        default: false
        }
    }

    /// What was entered so far is shown as a list.
    var listsEntries: Bool { kind.mostFiles != nil || isInstanceList }
}
