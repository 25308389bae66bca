import Evaluation

extension Refusal {
    /// What was refused and what to do, for authors of answers files.
    var words: (problem: String, advice: String) {
        switch self {
        case .alreadyFinalised: ("The visit is finalised.", "Start a new visit.")
        case .briefingNotAcknowledged:
            ("The briefing is not acknowledged.", "Write \"briefing\": \"acknowledged\" once the shopper has read it.")
        case .unknownQuestion(let id): ("There is no question ‘\(id)’.", "Look at its id in the checklist.")
        case .notAsked(let id, _): ("‘\(id)’ is not asked.", "Take this answer out.")
        case .wrongType(let expected):
            ("This is no answer to a \(expected) question.", "Look at the type in the checklist.")
        case .unknownOption(let option):
            ("There is no option ‘\(option)’.", "Write the value of an option, not its words.")
        case .exclusiveOption(let label): ("‘\(label)’ excludes every other option.", "Choose it alone, or not at all.")
        case .tooFewOptions(let minimum): ("Fewer than \(minimum) options are chosen.", "Choose at least \(minimum).")
        case .tooManyOptions(let maximum): ("More than \(maximum) options are chosen.", "Choose at most \(maximum).")
        case .belowMinimum(let minimum): ("The value is below \(minimum).", "Write \(minimum) or more.")
        case .aboveMaximum(let maximum): ("The value is above \(maximum).", "Write \(maximum) or less.")
        case .tooManyDecimals(let allowed): ("The number has too many decimals.", "Write at most \(allowed).")
        case .textTooShort(let minimum, let have):
            ("The text has \(have) characters of at least \(minimum).", "Write what happened in a few more words.")
        case .textTooLong(let maximum): ("The text is longer than \(maximum) characters.", "Shorten it.")
        case .emptyText: ("The text is empty.", "Write the answer, or leave the question out.")
        case .emptyEmployee: ("Nothing is said about the person.", "Write a role or a description.")
        case .tooManyPhotos(let maximum): ("More than \(maximum) photos are given.", "Keep the best \(maximum).")
        case .tooManyInstances(let maximum): ("More than \(maximum) names are given.", "Name \(maximum) at most.")
        case .sameInstanceTwice(let name): ("‘\(name)’ is named twice.", "Give each its own name.")
        case .quizNotPassed(let share, let needed):
            (
                "The quiz on the briefing was not passed: \(share.text(decimals: 0)) % of \(needed.text(decimals: 0)) %.",
                "Read the briefing again."
            )
        case .samePhotoTwice(let name): ("‘\(name)’ is attached already.", "Attach each photo once.")
        case .noSuchPhoto: ("There is no such photo.", "Name an attached one.")
        case .notApplicableRefused: ("This question cannot be marked as not applicable.", "Answer it.")
        case .reasonMissing: ("The reason is missing.", "Say why it does not apply.")
        case .measuredOtherwise(let seconds):
            (
                "The stopwatch measured \(seconds) s, which is not the answer.",
                "Say beside what was measured why the answer differs."
            )
        case .noStopwatch: ("No stopwatch runs here.", "Measure time at questions that ask for a time span.")
        case .nothingToUndo, .nothingToRedo: ("There is nothing to undo.", "Go on.")
        case .notReady(let issues):
            (
                "\(issues.count) things are still missing.",
                "Look at the other messages, or add --partial to save a draft."
            )
        }
    }
}

extension ReviewIssue.Problem {
    /// Whether the comment is what is missing, not the answer.
    var isOfComment: Bool {
        switch self {
        case .commentMissing, .commentTooShort: true
        default: false
        }
    }

    var words: String {
        switch self {
        case .notAnswered: "not answered"
        case .postponed: "put off and not answered"
        case .commentMissing: "needs a comment"
        case .commentTooShort(let rule, let have):
            "the comment has \(have) of at least \(rule.minimumLength) characters"
        case .evidenceMissing(let rule, let have): "needs \(rule.minimum) photos and has \(have)"
        case .tooFewPhotos(let minimum, let have): "needs \(minimum) photos and has \(have)"
        case .tooFewInstances(let minimum, let have): "needs \(minimum) names and has \(have)"
        case .constraintBroken(let constraint): "breaks ‘\(constraint.id)’: \(constraint.message)"
        }
    }
}
