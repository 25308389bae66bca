import Evaluation
import GRDB
import Testing

@testable import VisitStore

/// A draft that moved to a corrected checklist, in the store.
@Suite struct CorrectionTests {
    private let workspace: Workspace
    private let store: VisitStore
    private let claim: VisitClaim
    private let source = ChecklistSource(fileName: "shop.xml", bytes: Array("<checklist new=''/>".utf8))
    private let pin: ChecklistPin

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
        claim = try store.sampleVisit(answering: "a", "b")
        pin = ChecklistPin(id: "shop", version: "2", digest: Digest.text(source.bytes))
        let event = VisitEvent.corrected(pin: pin, from: [Sample.pin], acknowledgement: nil)
        let gone = VisitEvent.entered(question: "a", entry: Entry(), origin: Origin(.moved))
        try store.correct(
            [event, gone].map { TimedEvent(at: Sample.noon, event: $0) }, of: claim,
            after: store.load(claim.visit).eventCount, pin: pin, source: source,
            translations: [TranslationSource(fileName: "shop.tr.xlf", bytes: Array("<xliff/>".utf8))], position: "b")
    }

    @Test func theVisitAnswersTheNewVersionAndKnowsTheOld() throws {
        let stored = try store.load(claim.visit)
        #expect(stored.visit.pin == pin && stored.visit.earlierPins == [Sample.pin])
        #expect(stored.source == source && stored.position == "b")
        #expect(stored.translations.map(\.fileName) == ["shop.tr.xlf"])
        #expect(stored.visit.entries.keys.map(\.name) == ["b"])
        #expect(try store.list().map(\.pin) == [pin])
        #expect(try store.verify(claim.visit) == nil)
    }

    @Test func bothSourcesStay() throws {
        let digests = try store.read { try String.fetchAll($0, sql: "SELECT digest FROM checklists ORDER BY digest") }
        #expect(digests == [Sample.pin.digest, pin.digest].sorted())
    }

    @Test func aWrongCountRecordsNothing() throws {
        #expect(throws: StoreError.self) {
            try store.correct([], of: claim, after: 1, pin: pin, source: source, position: nil)
        }
        let other = ChecklistPin(id: "shop", version: "3", digest: pin.digest.replacing("a", with: "b") + "")
        #expect(throws: StoreError.self) {
            try store.correct(
                [], of: claim, after: store.load(claim.visit).eventCount, pin: other,
                source: ChecklistSource(fileName: "x", bytes: []), position: nil)
        }
    }

    @Test(
        arguments: [
            ("DELETE FROM corrections", ChainFault(0, .visitDisagrees(.checklist))),
            ("UPDATE corrections SET checklist_version = '9'", ChainFault(0, .visitDisagrees(.checklist))),
            ("DELETE FROM checklists WHERE version = '1'", ChainFault(0, .checklistAltered)),
            ("UPDATE checklists SET source = x'00' WHERE version = '1'", ChainFault(0, .checklistAltered)),
            ("UPDATE checklists SET source = x'00' WHERE version = '2'", ChainFault(0, .checklistAltered)),
            ("UPDATE translations SET source = x'00'", ChainFault(0, .translationAltered)),
        ])
    func tamperingIsFound(_ sql: String, _ fault: ChainFault) throws {
        try workspace.tamper(sql)
        // Opened anew: a store looks at each source once.
        #expect(try workspace.open().verify(claim.visit) == fault)
    }

    @Test func aCorrectionIsNotTakenBack() throws {
        for sql in ["DELETE FROM corrections", "UPDATE corrections SET checklist_version = '9'"] {
            #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
        }
    }
}
