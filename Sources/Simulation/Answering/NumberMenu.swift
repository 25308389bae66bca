import Evaluation

/// The numbers that are tried at one question: those at which something changes, their neighbours, and some between.
struct NumberMenu {
    /// In ascending order.
    let values: [Rational]
    private static let between = 8

    /// `unit` is what lies between one answer and the next; `span` is how far to go where no bound is known.
    init(_ hints: [Rational], _ rule: NumberRule, unit: Rational, span: Rational) {
        let bounds = hints + [rule.minimum, rule.maximum].compactMap { $0 }
        let low = rule.minimum ?? min(bounds.min() ?? .zero, .zero)
        let known = bounds.max() ?? low
        let high = rule.maximum ?? (known > low ? known + (known - low) * Rational(50) * .hundredth : low + span)
        let near = bounds.flatMap { [$0 - unit, $0, $0 + unit] }
        let step = (high - low).divided(by: Rational(Self.between)) ?? .zero
        let spread = (0...Self.between).map { low + step * Rational($0) }
        let allowed = (near + spread).map { $0.rounded(decimals: rule.decimals) }.filter { value in
            value >= low && rule.maximum.map { value <= $0 } ?? true
        }
        values = Set(allowed).sorted()
    }
}
