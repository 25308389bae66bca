/// What a colour is for.
package enum ColourRole: String, CaseIterable, Hashable, Sendable {
    case paper, ink, quiet, line, wash, accent, good, middling, bad
    case band1 = "band-1"
    case band2 = "band-2"
    case band3 = "band-3"

    /// The name of its custom property in the style sheet.
    package var variable: String {
        switch self {
        case .band1: "b1"
        case .band2: "b2"
        case .band3: "b3"
        default: rawValue
        }
    }

    /// Those that words are written in.
    package static let text: [ColourRole] = [.ink, .quiet, .accent, .good, .middling, .bad]
    /// Those that stand behind words.
    package static let ground: [ColourRole] = [.paper, .wash]
    /// Those that a bar runs over.
    package static let track: [ColourRole] = [.wash, .band1, .band2, .band3]
}

/// A colour for every role.
package struct Palette: Hashable, Sendable {
    private var colours: [ColourRole: Colour]

    package subscript(role: ColourRole) -> Colour {
        get { colours[role] ?? Colour(0) }
        set { colours[role] = newValue }
    }

    private init(_ values: [UInt32]) {
        colours = Dictionary(uniqueKeysWithValues: zip(ColourRole.allCases, values.map { Colour($0) }))
    }

    package static let light = Palette([
        0xfdfcfa, 0x1d1c1a, 0x5d5a53, 0xdcd8d0, 0xf3f0ea, 0x0a5c6e, 0x1b6a3c, 0x7a5300, 0xa8281c, 0xe6e1d7, 0xd8d2c4,
        0xcac2b1,
    ])
    package static let dark = Palette([
        0x171614, 0xefece6, 0xb3aea3, 0x403d37, 0x22201d, 0x7cc7d9, 0x8fd6a8, 0xecc069, 0xff9f90, 0x36332e, 0x45413a,
        0x565147,
    ])
    /// On white paper.
    package static let print = Palette([
        0xffffff, 0x000000, 0x444444, 0xbbbbbb, 0xf0eeea, 0x0a5c6e, 0x1b6a3c, 0x7a5300, 0xa8281c, 0xe3dfd7, 0xd5d0c5,
        0xc6bfb1,
    ])
}

extension Palette {
    /// What a colour stands on: words need 4.5:1 on paper and wash, bars and the target mark 3:1 on what they run over.
    package func backdrops(of role: ColourRole) -> [(role: ColourRole, backdrop: Backdrop)] {
        var found: [(ColourRole, Backdrop)] = []
        if ColourRole.text.contains(role) {
            found += ColourRole.ground.map { ($0, Backdrop(self[$0], tenths: 45)) }
        }
        if role == .accent || role == .ink {
            found += ColourRole.track.dropFirst().map { ($0, Backdrop(self[$0], tenths: 30)) }
        }
        return found
    }

    /// The backdrop on which a colour falls short most, measured by what it needs there.
    package func worst(of role: ColourRole) -> (role: ColourRole, backdrop: Backdrop)? {
        let short = backdrops(of: role).filter { !self[role].stands(on: [$0.backdrop]) }
        return short.min { left, right in
            Contrast(self[role], left.backdrop.colour).hundredths * right.backdrop.tenths
                < Contrast(self[role], right.backdrop.colour).hundredths * left.backdrop.tenths
        }
    }

    /// The colours for white paper: those of this palette that can be read there, else the standard ones.
    package var printed: Palette {
        var printed = Palette.print
        for role in [ColourRole.accent, .good, .middling, .bad] {
            let backdrops = printed.backdrops(of: role).map(\.backdrop)
            if self[role].stands(on: backdrops) { printed[role] = self[role] }
        }
        return printed
    }
}
