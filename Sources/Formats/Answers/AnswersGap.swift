extension JSONValue {
    /// A place of a template that nobody has filled in: `{"unanswered": "what belongs there"}` stands for nothing.
    var isGap: Bool {
        if case .array(let instances) = kind { return !instances.isEmpty && instances.allSatisfy(\.isUnfilledInstance) }
        return members?.count == 1 && member(Self.gapName)?.string != nil
    }

    /// An instance of a template with neither a name nor anything said of it.
    private var isUnfilledInstance: Bool {
        guard let members, member("name")?.isGap ?? false else { return false }
        return members.allSatisfy { field in
            field.name == "name" || field.value.members?.allSatisfy(\.value.isGap) ?? false
        }
    }

    static let gapName = "unanswered"
}

extension JSONText {
    /// A place to fill in, with a hint that goes when the answer is written.
    static func gap(_ hint: String) -> JSONText { .object([(JSONValue.gapName, .text(hint))]) }
}
