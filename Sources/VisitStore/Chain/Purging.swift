import Evaluation
import GRDB

extension VisitStore {
    /// Removes payloads for good and puts a tombstone that names them at the end of the chain.
    ///
    /// Not offered to other targets yet: who may purge what is decided with the programme's retention rules.
    func purge(_ numbers: [Int], of claim: VisitClaim, at: Instant, by actor: String?) throws(StoreError) {
        try write { database in
            var log = try EventLog(database, claim.visit)
            try log.add(EventPayload(Tombstone(events: numbers)), at: at, by: actor)
            for number in numbers {
                try database.execute(sql: Statements.deletePayload, arguments: [claim.visit, number])
            }
        }
    }
}
