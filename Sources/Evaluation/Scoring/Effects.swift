/// What several failed critical questions and missed gates do together.
struct Effects {
    /// The failing band and "target not met".
    let fails: Bool
    /// Zero beats every cap; among caps the smallest wins.
    let applied: AppliedEffect?

    init(_ effects: [Effect]) {
        fails = effects.contains(.fail)
        let caps = effects.compactMap { effect -> Rational? in
            if case .cap(let percent) = effect { return percent }
            return nil
        }
        applied = effects.contains(.zero) ? .zero : caps.min().map { .cap($0) }
    }

    func limit(_ percent: Rational) -> Rational {
        switch applied {
        case .zero: .zero
        case .cap(let most): min(percent, most)
        case nil: percent
        }
    }
}
