extension Question {
    /// The longest text accepted anywhere, in Unicode scalars.
    package static let longestText = 20_000

    /// The entry as it would be after the input; refuses what the question does not accept.
    package func entry(_ before: Entry, taking input: InterviewInput) throws(Refusal) -> Entry {
        var entry = before
        switch input {
        case .answer(_, let value, _):
            try answer(try accepted(value), because: entry.stopwatch?.reason, in: &entry)
        case .correct(_, let value, let reason, _):
            guard !reason.isBlank else { throw .reasonMissing }
            try answer(try accepted(value), because: try bounded(reason), in: &entry)
        case .notApplicable(_, let reason, _):
            guard notApplicable != .refused else { throw .notApplicableRefused }
            guard !reason.isBlank else { throw .reasonMissing }
            entry.reply = .notApplicable(reason: try bounded(reason))
            entry.isPostponed = false
        case .comment(_, let text, _):
            entry.comment = text.isBlank ? nil : try bounded(text)
        case .attach(_, let attachment, _):
            try attach(attachment, to: &entry)
        case .detach(_, let digest, _):
            try detach(digest, from: &entry)
        case .clear:
            entry.reply = nil
        case .postpone:
            entry.isPostponed = true
        case .note(_, let text, _):
            entry.note = text.isBlank ? nil : try bounded(text)
        case .flag(_, let isFlagged, _):
            entry.isFlagged = isFlagged
        case .startStopwatch, .stopStopwatch, .measured:
            try time(input, in: &entry)
        case .acknowledge, .changeLanguage, .undo, .redo, .finalise:
            break
        }
        return entry
    }

    /// What was measured may be corrected, but not in silence.
    private func answer(_ value: AnswerValue, because reason: String?, in entry: inout Entry) throws(Refusal) {
        if case .duration(let seconds) = value, let measured = entry.stopwatch?.measured {
            if measured != seconds, reason == nil { throw .measuredOtherwise(measured) }
            entry.stopwatch?.reason = measured == seconds ? nil : reason
        }
        entry.reply = .answered(value: value)
        entry.isPostponed = false
    }

    private func time(_ input: InterviewInput, in entry: inout Entry) throws(Refusal) {
        guard case .duration = kind else { throw .noStopwatch }
        switch input {
        case .startStopwatch(_, let now): entry.stopwatch = Stopwatch(started: now)
        case .stopStopwatch(_, let now):
            guard entry.stopwatch?.started != nil else { throw .noStopwatch }
            entry.stopwatch?.stop(at: now)
        case .measured(_, let seconds, let reason, _):
            entry.stopwatch = Stopwatch(
                measured: seconds, reason: try reason.map { text throws(Refusal) in try bounded(text) })
        default: break
        }
    }

    func bounded(_ text: String) throws(Refusal) -> String {
        guard text.unicodeScalars.count <= Self.longestText else { throw .textTooLong(maximum: Self.longestText) }
        return text
    }

    /// Photos answer a photo question; beside any other answer they are evidence.
    private func attach(_ attachment: Attachment, to entry: inout Entry) throws(Refusal) {
        guard let maximum = kind.mostFiles else {
            guard !entry.evidence.contains(where: { $0.digest == attachment.digest }) else {
                throw .samePhotoTwice(attachment.name)
            }
            entry.evidence.append(attachment)
            return
        }
        let files = entry.reply?.value?.photos ?? []
        guard !files.contains(where: { $0.digest == attachment.digest }) else { throw .samePhotoTwice(attachment.name) }
        guard files.count < maximum else { throw .tooManyPhotos(maximum: maximum) }
        entry.reply = .answered(value: .photos(files + [attachment]))
        entry.isPostponed = false
    }

    private func detach(_ digest: String, from entry: inout Entry) throws(Refusal) {
        if let files = entry.reply?.value?.photos, files.contains(where: { $0.digest == digest }) {
            let left = files.filter { $0.digest != digest }
            entry.reply = left.isEmpty ? nil : .answered(value: .photos(left))
        } else if entry.evidence.contains(where: { $0.digest == digest }) {
            entry.evidence.removeAll { $0.digest == digest }
        } else {
            throw .noSuchPhoto
        }
    }
}

extension AnswerValue {
    package var photos: [Attachment]? {
        if case .photos(let files) = self { return files }
        return nil
    }
}

extension String {
    /// Nothing but white space and invisible marks.
    package var isBlank: Bool {
        unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || $0.properties.generalCategory == .format
                || $0.properties.generalCategory == .control
        }
    }

    /// Control characters or marks that change the direction of the text around them; a name has neither.
    package var hasControls: Bool {
        // Control characters are the first 32, and those from 7F to 9F.
        unicodeScalars.contains {
            $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
                || (0x2066...0x2069).contains($0.value)
        }
    }

    /// Length in Unicode scalars without the white space at both ends.
    package var trimmedLength: Int {
        let scalars = unicodeScalars
        guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return 0 }
        return scalars[start...end].count
    }
}
