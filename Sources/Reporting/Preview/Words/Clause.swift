import Phrases

/// A condition in words: one sentence, or several of which all or at least one must hold.
indirect enum Clause: Hashable, Sendable {
    case sentence(Sentence)
    case all([Clause])
    case any([Clause])

    /// Lists of one are that one, and lists of the same kind are one list.
    static func joined(_ clauses: [Clause], isAll: Bool) -> Clause {
        let flat = clauses.flatMap { clause -> [Clause] in
            switch clause {
            case .all(let parts) where isAll: parts
            case .any(let parts) where !isAll: parts
            default: [clause]
            }
        }
        if flat.count == 1 { return flat[0] }
        return isAll ? .all(flat) : .any(flat)
    }

    /// The clause inside a longer sentence.
    func inline(_ speaker: Speaker) -> Sentence {
        switch self {
        case .sentence(let sentence): sentence
        case .all(let parts): speaker.say(.allOf, ["list": speaker.row(parts.map { $0.inline(speaker) })])
        case .any(let parts): speaker.say(.anyOf, ["list": speaker.row(parts.map { $0.inline(speaker) })])
        }
    }

    /// The clause as an item of a list, with a list of its own where it has parts.
    func point(_ speaker: Speaker) -> Point {
        switch self {
        case .sentence(let sentence): Point(sentence)
        case .all(let parts): Point(speaker.say(.allOfThese), parts.map { $0.point(speaker) })
        case .any(let parts): Point(speaker.say(.anyOfThese), parts.map { $0.point(speaker) })
        }
    }

    /// The clause behind words that introduce it, such as “Only if”.
    func introduced(_ introduction: Introduction, _ speaker: Speaker) -> Point {
        switch self {
        case .sentence(let sentence): Point(speaker.say(introduction.one, ["condition": sentence]))
        case .all(let parts): Point(speaker.say(introduction.all), parts.map { $0.point(speaker) })
        case .any(let parts): Point(speaker.say(introduction.any), parts.map { $0.point(speaker) })
        }
    }
}

/// How a condition begins: with one thing that must hold, with several, or with at least one of several.
struct Introduction {
    let one: PreviewPhrase
    let all: PreviewPhrase
    let any: PreviewPhrase

    static let onlyIf = Introduction(one: .onlyIf, all: .onlyIfAll, any: .onlyIfAny)
    static let sectionOnlyIf = Introduction(one: .sectionOnlyIf, all: .sectionOnlyIfAll, any: .sectionOnlyIfAny)
    static let when = Introduction(one: .when, all: .whenAll, any: .whenAny)
}
