/// How often a section is filled in, and for what.
package struct RepeatRule: Hashable, Sendable {
    package let minimum: Int
    package let maximum: Int
    package let per: Subject
    package let combine: Combine

    /// What one instance stands for.
    package enum Subject: String, Hashable, Sendable, Codable, CaseIterable {
        case employee, department, channel, product, visit, item
    }

    package init(minimum: Int, maximum: Int, per: Subject = .item, combine: Combine = .mean) {
        self.minimum = minimum
        self.maximum = maximum
        self.per = per
        self.combine = combine
    }
}

/// How the scores of the instances become one.
package enum Combine: String, Hashable, Sendable, Codable, CaseIterable {
    case mean, sum, worst
}

/// One place in a repeated section that an instance can take.
package struct Slot: Hashable, Sendable, Codable {
    package let section: SectionID
    /// From 1 to the section's maximum.
    package let number: Int

    package init(section: SectionID, number: Int) {
        self.section = section
        self.number = number
    }
}
