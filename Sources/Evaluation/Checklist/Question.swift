/// One thing asked of the shopper.
///
/// A value in all but name: it never changes, but it is large and stands in many places, so that it is shared, not copied.
package final class Question: Sendable {
    package let id: QuestionID
    package let kind: QuestionKind
    package let ask: String
    package let help: String?
    package let example: String?
    /// Blocks finalising while it is asked and has no answer; never blocks moving on.
    package let isRequired: Bool
    package let notApplicable: NotApplicableRule
    package let when: Expression?
    package let comments: [CommentRule]
    package let evidence: [EvidenceRule]
    /// How an answer earns points; `nil` for a question without points.
    package let points: PointsRule?
    /// The most points it can earn, before its weight; zero without points.
    package let possible: Rational
    /// False for a question that has points on paper only (`unscored="yes"`), or none.
    package let isScored: Bool
    package let isBonus: Bool
    package let weight: Rational
    package let critical: CriticalRule?
    /// The brand standard that it tests, in the words of the agency.
    package let standard: Standard?
    package let nature: Nature
    /// The indices that it enters, each with its own weight there.
    package let indices: [IndexMembership]
    /// The shopper is never told what it is worth.
    package let hidesPoints: Bool
    /// Ids that it had in earlier versions.
    package let formerIDs: [QuestionID]
    /// The matrix that it is a row of.
    package let matrix: MatrixRow?

    package init(
        id: QuestionID, kind: QuestionKind, ask: String, help: String? = nil, example: String? = nil,
        isRequired: Bool? = nil, notApplicable: NotApplicableRule = .refused, when: Expression? = nil,
        comments: [CommentRule] = [], evidence: [EvidenceRule] = [], points: PointsRule? = nil, isScored: Bool = true,
        isBonus: Bool = false, weight: Rational = .one, critical: CriticalRule? = nil, standard: Standard? = nil,
        nature: Nature = .unstated, indices: [IndexMembership] = [], hidesPoints: Bool = false,
        formerIDs: [QuestionID] = [], matrix: MatrixRow? = nil
    ) {
        self.id = id
        self.kind = kind
        self.ask = ask
        self.help = help
        self.example = example
        self.notApplicable = notApplicable
        self.when = when
        self.comments = comments
        self.evidence = evidence
        self.points = points
        possible = points?.possible ?? .zero
        self.isScored = isScored && points != nil
        self.isRequired = isRequired ?? (isScored && points != nil)
        self.isBonus = isBonus
        self.weight = weight
        self.critical = critical
        self.standard = standard
        self.nature = nature
        self.indices = indices
        self.hidesPoints = hidesPoints
        self.formerIDs = formerIDs
        self.matrix = matrix
    }

    /// Whether its value is that of a formula.
    package var isComputed: Bool {
        if case .computed = kind { return true }
        return false
    }

    /// Whether it waits for an answer at all; a note and a computed value do not.
    package var takesAnswer: Bool {
        switch kind {
        case .note, .computed: false
        default: true
        }
    }
}

/// Whether "does not apply" is accepted, and what it does to the score.
package enum NotApplicableRule: Hashable, Sendable, Codable {
    case refused
    /// Out of both earned and possible points.
    case excluded
    /// Zero points of the possible ones.
    case zero
}

/// A brand standard: its words and the reference by which the agency's client knows it.
package struct Standard: Hashable, Sendable, Codable {
    package let reference: String?
    package let text: String?

    package init(reference: String?, text: String?) {
        self.reference = reference
        self.text = text
    }
}

/// Whether a question asks for a fact or for an impression.
package enum Nature: String, Hashable, Sendable, Codable {
    case objective, subjective, unstated
}

/// A critical question and what its failing does.
package struct CriticalRule: Hashable, Sendable, Codable {
    package let effect: Effect
    /// Fails below this many points; `nil` means below full points.
    package let below: Rational?

    package init(effect: Effect = .fail, below: Rational? = nil) {
        self.effect = effect
        self.below = below
    }
}
