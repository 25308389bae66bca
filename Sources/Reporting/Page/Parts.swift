import Evaluation

/// Critical failures and missed minimums.
package struct AlertsPart: Hashable, Sendable, Codable {
    package let heading: String
    package let alerts: [Alert]

    package struct Alert: Hashable, Sendable, Codable {
        package let label: String
        package let subject: Sentence
        package let details: [Sentence]
    }
}

/// The score, its band and target, and how much of the visit it rests on.
package struct SummaryPart: Hashable, Sendable, Codable {
    package let heading: String
    /// `nil` when the visit has no score.
    package let score: ShownScore?
    package let band: ShownBand?
    /// How the score stands to target and bands, or why there is none.
    package let verdicts: [Sentence]
    /// What the score rests on.
    package let tallies: [Sentence]
    package let bullet: Bullet?
}

/// A score with its exact value and its words.
package struct ShownScore: Hashable, Sendable, Codable {
    package let label: String
    package let exact: Rational
    package let text: Sentence
}

package struct ShownBand: Hashable, Sendable, Codable {
    package let label: String
    package let sign: Sign
    package let text: Sentence

    /// Stands beside a word, so that colour is never the only sign.
    package enum Sign: String, Hashable, Sendable, Codable {
        case good = "✓"
        case middling = "△"
        case bad = "✕"
    }
}

/// The data of the bullet bar; all values in percent.
package struct Bullet: Hashable, Sendable, Codable {
    package let title: Sentence
    package let description: Sentence
    package let value: Rational
    package let target: Rational?
    package let targetLabel: Sentence?
    /// The score of the previous visit, where it can be compared.
    package let previous: Rational?
    package let previousLabel: Sentence?
    /// Where the scale ends: 100 or more.
    package let end: Rational
    /// From the highest to the lowest.
    package let bands: [BulletBand]

    package struct BulletBand: Hashable, Sendable, Codable {
        package let from: Rational
        package let isReached: Bool
        package let label: Sentence
    }
}

/// Answers that contradict each other, in the words in which the shopper was told.
package struct WarningsPart: Hashable, Sendable, Codable {
    package let heading: String
    package let intro: Sentence
    package let items: [Sentence]
}

package struct StrengthsPart: Hashable, Sendable, Codable {
    package let heading: String
    package let items: [Sentence]
}

/// What to do first, by what it is worth.
package struct ActionsPart: Hashable, Sendable, Codable {
    package let heading: String
    package let intro: Sentence
    /// Said where there is room to write; `nil` without actions.
    package let room: Sentence?
    package let actions: [Action]
    package let ownerLabel: String
    package let dueLabel: String

    package struct Action: Hashable, Sendable, Codable {
        package let id: String
        package let number: Int
        package let question: Sentence
        package let seen: Sentence
        package let comment: String?
        /// How often it was missed on earlier visits; `nil` where that is not known.
        package let before: Sentence?
        package let worth: Sentence
    }
}

/// Where the report comes from and what it keeps to itself.
package struct MethodPart: Hashable, Sendable, Codable {
    package let heading: String
    package let entries: [Entry]
    package let notes: [Sentence]

    package struct Entry: Hashable, Sendable, Codable {
        package let label: String
        package let value: Sentence
        /// Set for digests and identifiers, which are shown letter by letter.
        package let isCode: Bool
    }
}
