/// How a piece of text looks; colour only ever repeats what the words or a sign say too.
package struct Style: Hashable, Sendable {
    package enum Colour: Hashable, Sendable {
        case normal, accent, good, caution, bad
    }

    package var colour: Colour
    package var isBold: Bool
    package var isDim: Bool
    package var isReversed: Bool
    package var isUnderlined: Bool

    package init(
        _ colour: Colour = .normal, bold: Bool = false, dim: Bool = false, reversed: Bool = false,
        underlined: Bool = false
    ) {
        self.colour = colour
        isBold = bold
        isDim = dim
        isReversed = reversed
        isUnderlined = underlined
    }

    package static let plain = Style()
}
