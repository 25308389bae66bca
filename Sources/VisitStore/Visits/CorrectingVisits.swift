import Evaluation
import Foundation
import GRDB

extension VisitStore {
    /// Moves a draft to a corrected checklist: its source, its translations and all events, or nothing of them.
    @discardableResult
    package func correct(
        _ events: [TimedEvent], of claim: VisitClaim, after count: Int, pin: ChecklistPin, source: ChecklistSource,
        translations: [TranslationSource] = [], position: QuestionID?, by actor: String? = nil
    ) throws(StoreError) -> Int {
        let digest = Digest.text(source.bytes)
        guard digest == pin.digest else { throw .wrongChecklist(pinned: pin, sourceDigest: digest) }
        return try write { database in
            var log = try EventLog(database, claim.visit)
            guard log.count == count else {
                throw StoreError.changedMeanwhile(visit: claim.visit, expected: count, found: log.count)
            }
            try keep(source, pin, in: database)
            for event in events {
                try log.add(event, by: actor)
                guard case .corrected = event.event else { continue }
                try database.execute(
                    sql: Statements.addCorrection,
                    arguments: [claim.visit, log.count, pin.id, pin.version, pin.digest])
                try KeptTranslations(database, claim.visit, wholeFiles).add(translations, ofCorrection: log.count)
            }
            try forgetHalfTyped(of: claim.visit, in: database)
            try setPosition(position, of: claim.visit, in: database)
            return log.count
        }
    }
}
