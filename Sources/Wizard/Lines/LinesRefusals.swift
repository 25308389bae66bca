import Evaluation
import Phrases

extension LinesWizard {
    func sayMisfit(_ misfit: TypedMisfit, typed: String) {
        switch misfit {
        case .notYesNo: say(.notYesNo)
        case .notAnOption(let count): say(.notAnOption, ["count": "\(count)"])
        case .notANumber: say(.notANumber, ["typed": typed])
        case .notADuration: say(.notADuration, ["typed": typed])
        case .notATime: say(.notATime, ["typed": typed])
        case .notADate: say(.notADate, ["typed": typed])
        case .emptyEmployee: say(.emptyEmployee)
        case .notADateTime: say(.notADateTime, ["typed": typed])
        case .notAPlace: say(.notAPlace, ["typed": typed])
        }
    }

    /// Says why an input was refused; named apart from `say`, whose phrases share names with refusals.
    func sayRefusal(_ refusal: Refusal) {
        switch refusal {
        case .alreadyFinalised: say(.alreadyFinalised)
        case .briefingNotAcknowledged: say(.briefingFirst)
        case .unknownQuestion, .notAsked: say(.notAskedNow)
        case .wrongType, .unknownOption, .noSuchPhoto: say(.notUnderstood)
        case .exclusiveOption(let label): say(.exclusive, ["label": label])
        case .tooFewOptions(let minimum): say(.tooFew, count: minimum)
        case .tooManyOptions(let maximum): say(.tooMany, count: maximum)
        case .belowMinimum(let lowest): say(.belowMinimum, ["lowest": shown(lowest)])
        case .aboveMaximum(let highest): say(.aboveMaximum, ["highest": shown(highest)])
        case .tooManyDecimals(let allowed): say(.tooManyDecimals, count: allowed)
        case .textTooShort(let minimum, let have): say(.tooShort, ["have": "\(have)", "count": "\(minimum)"])
        case .textTooLong(let maximum): say(.tooLong, ["count": "\(maximum)"])
        case .emptyText where isAtInstances: say(.badName)
        case .emptyText: say(.nothingEntered, ["later": catalogue.word(.laterWords)])
        case .emptyEmployee: say(.emptyEmployee)
        case .tooManyInstances(let maximum): say(.tooManyInstances, count: maximum)
        case .sameInstanceTwice(let name): say(.sameInstance, ["name": name])
        case .quizNotPassed: say(.notUnderstood)
        case .tooManyPhotos(let maximum): say(.tooManyPhotos, count: maximum)
        case .samePhotoTwice: say(.samePhoto)
        case .notApplicableRefused: say(.notApplicableRefused)
        case .reasonMissing: say(.reasonMissing)
        case .measuredOtherwise(let seconds):
            say(.measuredOtherwise, ["measured": catalogue.language.duration(seconds: seconds)])
        case .noStopwatch: say(.noStopwatch)
        case .nothingToUndo: say(.nothingToUndo)
        case .nothingToRedo: say(.nothingToRedo)
        case .notReady: say(.cannotFinish)
        }
    }

    private var isAtInstances: Bool {
        interview.current.flatMap(interview.checklist.question)?.isInstanceList ?? false
    }

    /// A bound in the measure of the question in front of the shopper.
    private func shown(_ bound: Rational) -> String {
        if let id = interview.current, case .duration = interview.checklist.question(id)?.kind,
            let seconds = Int(bound.exactText)
        {
            return DurationText.text(seconds)
        }
        return bound.exactText
    }
}
