/// How far two colours stand apart, as WCAG 2.2 counts it: from 1 to 21.
package struct Contrast: Hashable, Sendable {
    private let lighter: Int
    private let darker: Int

    package init(_ one: Colour, _ other: Colour) {
        let flare = 500_000_000_000
        let (one, other) = (one.luminance + flare, other.luminance + flare)
        lighter = max(one, other)
        darker = min(one, other)
    }

    /// Whether it is at least so many tenths; a comparison of whole numbers, nothing is rounded.
    package func reaches(tenths: Int) -> Bool { lighter * 10 >= darker * tenths }

    /// Rounded down to hundredths, so that a ratio that falls short never looks as if it did not.
    package var hundredths: Int { lighter * 100 / darker }

    /// Such as `4.48:1`.
    package var text: String {
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest):1"
    }
}

/// What a colour stands on, and how many tenths of contrast it needs there.
package struct Backdrop: Hashable, Sendable {
    package let colour: Colour
    package let tenths: Int

    package init(_ colour: Colour, tenths: Int) {
        self.colour = colour
        self.tenths = tenths
    }
}

extension Colour {
    package func stands(on backdrops: [Backdrop]) -> Bool {
        backdrops.allSatisfy { Contrast(self, $0.colour).reaches(tenths: $0.tenths) }
    }

    /// The colour nearest to this one, on the ways to black and to white, that stands on all of them.
    package func nearest(standingOn backdrops: [Backdrop]) -> Colour? {
        for step in 0...255 {
            for end in [0, 255] {
                let colour = moved(step, to: end)
                if colour.stands(on: backdrops) { return colour }
            }
        }
        return nil
    }

    private func moved(_ step: Int, to end: Int) -> Colour {
        func channel(_ value: UInt8) -> UInt8 { UInt8((Int(value) * (255 - step) + end * step) / 255) }
        return Colour(channel(red), channel(green), channel(blue))
    }
}
