import Evaluation
import SourceXML

extension ChecklistReader {
    /// The indices of a checklist, with their labels.
    mutating func readIndices(of scoring: XMLElement) -> [ScoreIndex] {
        scoring.parts("index").compactMap { element in
            conform(element, to: .index)
            guard let id = identifier(element, "id") else { return nil }
            return ScoreIndex(id: id, label: plainText(of: element) ?? "", cap: cap(element))
        }
    }

    /// The indices that a question enters: `care speed*2`.
    mutating func readIndices(_ element: XMLElement, isScored: Bool) -> [IndexMembership] {
        guard let attribute = element.attribute("index") else { return [] }
        if !isScored, element.attribute("unscored")?.value == "yes" {
            findings.attributeWithoutPoints(at: attribute.range, "index")
        }
        var memberships: [IndexMembership] = []
        for word in attribute.words {
            guard let membership = membership(word, attribute) else { continue }
            if memberships.contains(where: { $0.index == membership.index }) {
                findings.indexTwice(membership.index, at: attribute.sourceRange(ofValueBytes: word.range))
            } else {
                memberships.append(membership)
            }
        }
        return memberships
    }

    private mutating func membership(_ word: (text: String, range: Range<Int>), _ attribute: XMLAttribute)
        -> IndexMembership?
    {
        let parts = word.text.split(separator: "*", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let name = parts[0]
        let nameEnd = word.range.lowerBound + name.utf8.count
        guard scope.indices[name] != nil else {
            let place = attribute.sourceRange(ofValueBytes: word.range.lowerBound..<nameEnd)
            findings.unknownIndex(name, at: place, known: scope.indexNames)
            return nil
        }
        guard parts.count == 2 else { return IndexMembership(index: name) }
        guard let weight = exactNumber(parts[1]), weight > .zero, weight <= .mostPoints else {
            findings.indexWeight(
                parts[1],
                at: attribute.sourceRange(ofValueBytes: min(nameEnd + 1, word.range.upperBound)..<word.range.upperBound)
            )
            return nil
        }
        return IndexMembership(index: name, weight: weight)
    }

    /// Ids of earlier versions, with the prefix of the block they stand in.
    func formerNames(_ element: XMLElement) -> [String] {
        guard let attribute = element.attribute("was") else { return [] }
        return attribute.words.map { attribute.tree.idPrefix + $0.text }
    }
}
