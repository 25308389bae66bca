import Evaluation
import Foundation

/// What one event becomes in the log.
struct EventPayload {
    let kind: String
    let question: String?
    /// Canonical JSON; its digest is taken over exactly these bytes.
    let json: Data
}

extension EventPayload {
    init(_ event: VisitEvent) throws {
        kind = event.kind
        question = event.question?.name
        json = try Self.encode(event)
    }

    init(_ tombstone: Tombstone) throws {
        kind = Tombstone.kind
        question = nil
        json = try Self.encode(tombstone)
    }

    private static func encode(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value)
    }
}

/// Stands in the log for payloads that were removed for good.
struct Tombstone: Codable {
    static let kind = "purged"
    /// The numbers of the events whose payload and salt are gone.
    let events: [Int]
}

extension VisitEvent {
    /// The name in the log; it never changes.
    var kind: String {
        switch self {
        case .opened: "opened"
        case .briefingAcknowledged: "briefing-acknowledged"
        case .entered: "entered"
        case .languageChanged: "language-changed"
        case .finalised: "finalised"
        case .corrected: "corrected"
        }
    }

    var question: QuestionID? {
        if case .entered(let question, _, _) = self { return question }
        return nil
    }
}
