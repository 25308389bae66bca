import Evaluation

extension VisitEvent: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            if reader.holds("entered") { return try Self.entered(&reader) }
            if reader.holds("opened") { return try Self.opened(&reader) }
            if reader.holds("finalised") { return try Self.finalised(&reader) }
            throw PayloadReader.Unfamiliar()
        }
    }

    private static func entered(_ reader: inout PayloadReader) throws -> VisitEvent {
        try reader.object { reader in
            let entry: Entry = try reader.member("entry")
            let origin: Origin = try reader.member("origin")
            return .entered(question: QuestionID(try reader.member("question")), entry: entry, origin: origin)
        }
    }

    private static func opened(_ reader: inout PayloadReader) throws -> VisitEvent {
        try reader.object { reader in
            let details: VisitDetails = try reader.member("details")
            return .opened(pin: try reader.member("pin"), details: details)
        }
    }

    private static func finalised(_ reader: inout PayloadReader) throws -> VisitEvent {
        try reader.object { reader in
            .finalised(attestation: try reader.member("attestation"))
        }
    }
}

extension VisitDetails: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            let date: CalendarDate = try reader.member("date")
            let id: String = try reader.member("id")
            let language: String = try reader.member("language")
            return VisitDetails(id: id, location: try reader.member("location"), date: date, language: language)
        }
    }
}

extension ChecklistPin: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            let digest: String = try reader.member("digest")
            let id: String = try reader.member("id")
            return ChecklistPin(id: id, version: try reader.member("version"), digest: digest)
        }
    }
}

extension Attestation: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            let at: Instant = try reader.member("at")
            let confirmation: String = try reader.member("confirmation")
            return Attestation(statement: try reader.member("statement"), confirmation: confirmation, at: at)
        }
    }
}

extension Origin: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            guard let method = Method(rawValue: try reader.member("method")) else { throw PayloadReader.Unfamiliar() }
            return Origin(method, typed: try reader.memberIfThere("typed"))
        }
    }
}

extension Entry: PayloadReadable {
    /// Stopwatches are rare.
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            let comment: String? = try reader.memberIfThere("comment")
            let evidence: [Attachment] = try reader.member("evidence")
            // Logs that were written before there were flags have none.
            let isFlagged: Bool = try reader.memberIfThere("isFlagged") ?? false
            let isPostponed: Bool = try reader.member("isPostponed")
            let note: String? = try reader.memberIfThere("note")
            return Entry(
                reply: try reader.memberIfThere("reply"), comment: comment, evidence: evidence,
                isPostponed: isPostponed, note: note, isFlagged: isFlagged)
        }
    }
}

extension Attachment: PayloadReadable {
    init(reading reader: inout PayloadReader) throws {
        self = try reader.object { reader in
            let byteCount: Int = try reader.member("byteCount")
            let digest: String = try reader.member("digest")
            let mediaType: String = try reader.member("mediaType")
            return Attachment(
                name: try reader.member("name"), digest: digest, byteCount: byteCount, mediaType: mediaType)
        }
    }
}
