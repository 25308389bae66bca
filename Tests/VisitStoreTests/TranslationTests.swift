import Evaluation
import GRDB
import Testing

@testable import VisitStore

/// A visit keeps the translations it was answered with, byte for byte.
@Suite struct TranslationTests {
    let workspace: Workspace
    let store: VisitStore
    let turkish = TranslationSource(fileName: "shop.tr.xlf", bytes: Array("<xliff>Mağaza</xliff>".utf8))
    let arabic = TranslationSource(fileName: "shop.ar.xlf", bytes: [0, 0xFF, 0x0A])

    init() throws {
        workspace = try Workspace()
        store = try workspace.open()
    }

    private func visit(_ translations: [TranslationSource], on day: Int = 1) throws -> String {
        try store.createVisit(
            Sample.visit(on: day), pin: Sample.pin, source: Sample.source, translations: translations, at: Sample.noon
        ).id
    }

    @Test func theyComeBackByteForByteInTheOrderOfTheirNames() throws {
        let id = try visit([turkish, arabic])
        #expect(try store.load(id).translations == [arabic, turkish])
        #expect(try store.verify(id) == nil)
    }

    @Test func eachVisitKeepsItsOwnThoughTheChecklistIsTheSame() throws {
        let corrected = TranslationSource(fileName: turkish.fileName, bytes: Array("<xliff>Dükkân</xliff>".utf8))
        let first = try visit([turkish]), second = try visit([corrected], on: 2), third = try visit([turkish], on: 3)
        #expect(try store.load(first).translations == [turkish])
        #expect(try store.load(second).translations == [corrected])
        #expect(try store.load(third).translations == [turkish])
        let kept = try store.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM translations") }
        #expect(kept == 2, "the same bytes are kept once")
    }

    @Test func aVisitWithoutAnyHasNone() throws {
        #expect(try store.load(store.sampleVisit().visit).translations == [])
    }

    @Test func theyDoNotChange() throws {
        _ = try visit([turkish])
        for statement in [
            "UPDATE translations SET source = x'00'", "UPDATE visit_translations SET file_name = 'b'",
            "DELETE FROM visit_translations",
        ] {
            #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: statement) } }
        }
    }

    @Test(arguments: [
        "UPDATE translations SET source = x'00'", "DELETE FROM translations",
        "UPDATE visit_translations SET digest = printf('%064d', 0)",
    ]) func whatWasAlteredIsRefusedAndNamed(_ tampering: String) throws {
        let id = try visit([turkish])
        try workspace.tamper(tampering)
        let again = try workspace.open()
        #expect(throws: StoreError.damagedTranslation(visit: id, file: "shop.tr.xlf")) { try again.load(id) }
        #expect(try again.verify(id) == ChainFault(0, .translationAltered))
    }

    /// A store of the version before has visits without translations, and goes on with them.
    @Test func aStoreOfTheVersionBeforeIsBroughtUpToDate() throws {
        let older = try Workspace()
        let queue = try DatabaseQueue(path: older.path)
        try Schema.migrator.migrate(queue, upTo: "1 visits and events")
        try queue.close()
        #expect(throws: StoreError.olderStore(path: older.path)) { try VisitStore.openReadOnly(path: older.path) }
        let store = try older.open()
        #expect(try store.load(store.sampleVisit(answering: "a").visit).translations == [])
    }
}
