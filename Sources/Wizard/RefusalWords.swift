import Evaluation
import Phrases

/// Why an answer was not taken, in the words of the shopper.
struct RefusalWords {
    let catalogue: Catalogue
    /// The question in front of the shopper, whose measure the bounds have.
    let question: Question?

    func words(_ misfit: TypedMisfit, typed: String) -> String {
        switch misfit {
        case .notYesNo: text(.notYesNo)
        case .notAnOption(let count): text(.notAnOption, ["count": "\(count)"])
        case .notANumber: text(.notANumber, ["typed": typed])
        case .notADuration: text(.notADuration, ["typed": typed])
        case .notATime: text(.notATime, ["typed": typed])
        case .notADate: text(.notADate, ["typed": typed])
        case .emptyEmployee: text(.emptyEmployee)
        case .notADateTime: text(.notADateTime, ["typed": typed])
        case .notAPlace: text(.notAPlace, ["typed": typed])
        }
    }

    func words(_ refusal: Refusal) -> String {
        switch refusal {
        case .alreadyFinalised: text(.alreadyFinalised)
        case .briefingNotAcknowledged: text(.briefingFirst)
        case .unknownQuestion, .notAsked: text(.notAskedNow)
        case .wrongType, .unknownOption, .noSuchPhoto: text(.notUnderstood)
        case .exclusiveOption(let label): text(.exclusive, ["label": label])
        case .tooFewOptions(let minimum): text(.tooFew, count: minimum)
        case .tooManyOptions(let maximum): text(.tooMany, count: maximum)
        case .belowMinimum(let lowest): text(.belowMinimum, ["lowest": shown(lowest)])
        case .aboveMaximum(let highest): text(.aboveMaximum, ["highest": shown(highest)])
        case .tooManyDecimals(0): text(.wholeNumber)
        case .tooManyDecimals(let allowed): text(.tooManyDecimals, count: allowed)
        case .textTooShort(let minimum, let have): text(.tooShort, ["have": "\(have)", "count": "\(minimum)"])
        case .textTooLong(let maximum): text(.tooLong, ["count": "\(maximum)"])
        case .emptyText where isAtInstances: text(.badName)
        case .emptyText: text(.nothingEntered, ["later": catalogue.word(.laterWords)])
        case .emptyEmployee: text(.emptyEmployee)
        case .tooManyInstances(let maximum): text(.tooManyInstances, count: maximum)
        case .sameInstanceTwice(let name): text(.sameInstance, ["name": name])
        case .quizNotPassed: text(.notUnderstood)
        case .tooManyPhotos(let maximum): text(.tooManyPhotos, count: maximum)
        case .samePhotoTwice: text(.samePhoto)
        case .notApplicableRefused: text(.notApplicableRefused)
        case .reasonMissing: text(.reasonMissing)
        case .measuredOtherwise(let seconds):
            text(.measuredOtherwise, ["measured": catalogue.language.duration(seconds: seconds)])
        case .noStopwatch: text(.noStopwatch)
        case .nothingToUndo: text(.nothingToUndo)
        case .nothingToRedo: text(.nothingToRedo)
        case .notReady: text(.cannotFinish)
        }
    }

    private var isAtInstances: Bool {
        question?.isInstanceList ?? false
    }

    private func text(_ phrase: WizardPhrase, count: Int? = nil, _ values: [String: String] = [:]) -> String {
        catalogue.text(phrase, count: count, values)
    }

    /// A bound in the measure of the question in front of the shopper.
    private func shown(_ bound: Rational) -> String {
        if case .duration = question?.kind, let seconds = Int(bound.exactText) {
            return DurationText.text(seconds)
        }
        return bound.exactText
    }
}
