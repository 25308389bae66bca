/// What a front end may ask of the interview.
package enum InterviewInput: Hashable, Sendable {
    /// With the values of the options chosen at each item of the quiz.
    case acknowledge(at: Instant, quiz: [String: Set<String>] = [:])
    case answer(QuestionID, AnswerValue, Origin)
    case notApplicable(QuestionID, reason: String, Origin)
    case comment(QuestionID, String, Origin)
    case attach(QuestionID, Attachment, Origin)
    case detach(QuestionID, digest: String, Origin)
    /// Takes the answer back; comment and evidence stay.
    case clear(QuestionID, Origin)
    /// "Answer later".
    case postpone(QuestionID, Origin)
    /// A word for the agency; an empty one takes the note away.
    case note(QuestionID, String, Origin)
    /// Marks a question to be looked at again, or takes the mark away.
    case flag(QuestionID, Bool, Origin)
    case startStopwatch(QuestionID, ClockReading)
    /// Keeps what was measured; it is no answer until the shopper gives it as one.
    case stopStopwatch(QuestionID, ClockReading)
    /// What a stopwatch measured elsewhere, and why the answer differs from it.
    case measured(QuestionID, seconds: Int, reason: String?, Origin)
    /// Another time span than the one that was measured, and why.
    case correct(QuestionID, AnswerValue, reason: String, Origin)
    case changeLanguage(String)
    case undo
    case redo
    case finalise(Attestation)
}

/// Why an input was not accepted; the state is as it was before.
package enum Refusal: Error, Hashable, Sendable {
    case alreadyFinalised
    case briefingNotAcknowledged
    case unknownQuestion(QuestionID)
    case notAsked(QuestionID, NotAsked)
    /// The value is of another type than the question takes.
    case wrongType(expected: String)
    case unknownOption(String)
    case exclusiveOption(String)
    case tooFewOptions(minimum: Int)
    case tooManyOptions(maximum: Int)
    case belowMinimum(Rational)
    case aboveMaximum(Rational)
    case tooManyDecimals(allowed: Int)
    case textTooShort(minimum: Int, have: Int)
    case textTooLong(maximum: Int)
    case emptyText
    case emptyEmployee
    case tooManyPhotos(maximum: Int)
    case samePhotoTwice(String)
    case noSuchPhoto
    case notApplicableRefused
    case reasonMissing
    /// The answer is not what the stopwatch measured, in seconds, and no reason was given.
    case measuredOtherwise(Int)
    case noStopwatch
    case tooManyInstances(maximum: Int)
    case sameInstanceTwice(String)
    /// Too few items of the quiz were right; both in percent.
    case quizNotPassed(share: Rational, needed: Rational)
    case nothingToUndo
    case nothingToRedo
    case notReady([ReviewIssue])
}

extension InterviewInput {
    /// Whether it says what was observed, and is no mark, comment or file beside that.
    var isAnswer: Bool {
        switch self {
        case .answer, .correct, .notApplicable: true
        default: false
        }
    }
}
