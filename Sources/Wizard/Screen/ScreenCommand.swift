import Evaluation
import Phrases
import Terminal

/// What a shopper can do beside answering; each by a function key, by Ctrl with a letter, and from the menu on Esc.
enum ScreenCommand: CaseIterable, Hashable, Sendable {
    case help, find, review, comment, photo, clock, notApplicable, later, language, pause
    case previous, next, undo, redo, clear, flag, note, editor

    /// The name in menus.
    var name: ScreenPhrase {
        switch self {
        case .help: .commandHelp
        case .find: .commandFind
        case .review: .commandReview
        case .comment: .commandComment
        case .photo: .commandPhoto
        case .clock: .commandClock
        case .notApplicable: .commandNotApplicable
        case .later: .commandLater
        case .language: .commandLanguage
        case .pause: .commandPause
        case .previous: .commandPrevious
        case .next: .commandNext
        case .undo: .commandUndo
        case .redo: .commandRedo
        case .clear: .commandClear
        case .flag: .commandFlag
        case .note: .commandNote
        case .editor: .commandEditor
        }
    }

    /// The keys, the one that is shown first; letters are Latin on every keyboard that has Ctrl.
    var keys: [Key] {
        switch self {
        case .help: [.function(1)]
        case .find: [.function(2), .control("f")]
        case .review: [.function(3), .control("r")]
        case .comment: [.function(4), .control("k")]
        case .photo: [.function(5), .control("p")]
        case .clock: [.function(6), .control("t")]
        case .notApplicable: [.function(7), .control("d")]
        case .later: [.function(8), .control("s")]
        case .language: [.function(9), .control("g")]
        case .pause: [.function(10), .control("c")]
        case .previous: [.pageUp, .backTab]
        case .next: [.pageDown, .tab]
        case .undo: [.control("u")]
        case .redo: [.control("y")]
        case .clear: [.control("x")]
        case .flag: [.control("b")]
        case .note: [.control("n")]
        case .editor: [.control("o")]
        }
    }

    private static let byKey = Dictionary(
        uniqueKeysWithValues: allCases.flatMap { command in
            command.keys.map { ($0, command) }
        })

    init?(_ key: Key) {
        guard let command = Self.byKey[key] else { return nil }
        self = command
    }
}

extension Key {
    /// As it stands on a keyboard.
    var shown: String {
        switch self {
        case .function(let number): "F\(number)"
        case .control(let letter): "Ctrl+\(letter.uppercased())"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .tab: "Tab"
        case .backTab: "⇧Tab"
        case .enter: "Enter"
        case .escape: "Esc"
        case .up, .down: "↑↓"
        case .left, .right: "←→"
        case .delete: "Del"
        default: ""
        }
    }
}
