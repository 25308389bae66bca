/// When a comment is asked for, and how much of one.
package struct CommentRule: Hashable, Sendable {
    package let trigger: Trigger
    package let isRequired: Bool
    /// In Unicode scalars, blanks at both ends left out.
    package let minimumLength: Int
    package let prompt: String?

    package init(trigger: Trigger, isRequired: Bool = false, minimumLength: Int = 0, prompt: String? = nil) {
        self.trigger = trigger
        self.isRequired = isRequired
        self.minimumLength = minimumLength
        self.prompt = prompt
    }
}

/// When a photo is asked for beside an answer.
package struct EvidenceRule: Hashable, Sendable {
    package let trigger: Trigger
    package let isRequired: Bool
    package let minimum: Int
    package let prompt: String?

    package init(trigger: Trigger, isRequired: Bool = true, minimum: Int = 1, prompt: String? = nil) {
        self.trigger = trigger
        self.isRequired = isRequired
        self.minimum = minimum
        self.prompt = prompt
    }
}

/// What sets off a comment or an evidence rule once the question is answered.
package enum Trigger: Hashable, Sendable {
    case always
    case belowFullPoints
    case condition(Expression)
}
