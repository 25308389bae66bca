import Evaluation
import VisitStore

/// Keeps the checklists of the visits read last, so that visits answered under the same bytes share one reading.
final class ChecklistShelf {
    /// How many are kept; visits of one programme need few.
    private static let most = 8

    private var kept: [(translations: [TranslationSource], loaded: LoadedChecklist)] = []

    func loaded(with visit: StoredVisit) throws(CommandFailure) -> LoadedChecklist {
        // The pin holds the digest of the checklist; translations are compared byte by byte.
        if let known = kept.first(where: {
            $0.loaded.pin == visit.visit.pin && $0.translations == visit.translations
        }) {
            return known.loaded
        }
        let loaded = try LoadedChecklist.stored(with: visit)
        if kept.count == Self.most { kept.removeFirst() }
        kept.append((visit.translations, loaded))
        return loaded
    }
}
