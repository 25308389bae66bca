/// The phrases that shoppers read, in the wizard.
package enum WizardPhrase: String, Hashable, Sendable, CaseIterable {
    // Words that are typed; several are separated by spaces, the first one is shown.
    case yesWords, noWords, confirmWords, acceptWords, retryWords, todayWords
    case backWords, nextWords, goWords, reviewWords, laterWords, undoWords, redoWords, languageWords, quitWords
    case hourWords, minuteWords, secondWords
    case notApplicableWords, commentWords, photoWords, clearWords, finishWords, helpWords, exampleWords

    // The head of a visit.
    case visitHeading, checklistLanguage, textsNotTranslated, resumed, resumedFinished, resumedCorrected,
        startHint
    case briefingHeading, scenario, must, never, acceptBriefing, acceptBriefingAgain, briefingAccepted

    // A question.
    case section, questionNumber, questionRequired, questionOptional
    case yes, no, doesNotApply, optionLine, doesNotApplyOption
    case currentAnswer, noAnswer, currentComment
    case enterYesNo, enterChoice, enterChoices, enterNumber, enterNumberUnit, enterMoney, enterDuration, enterTime
    case enterDate, enterText, enterLongText, enterPhoto, enterEmployee
    case lowestAndHighest, lowest, highest, scaleEnds
    case prompt, commentPrompt, reasonPrompt, photoPrompt
    case saved, savedText, keptAsIs, leftBlank, leftForLater, cleared, undone, redone

    // Follow-ups.
    case askComment, askCommentRequired, askReason, askEvidence, askEvidenceRequired, commentStillMissing
    case hides, hidesQuestion, hiddenKept

    // Refusals.
    case notUnderstood, notYesNo, notAnOption, notANumber, notADuration, notATime, notADate, nothingEntered
    case tooFew, tooMany, exclusive, belowMinimum, aboveMaximum, tooManyDecimals, tooShort, tooLong
    case emptyEmployee, tooManyPhotos, samePhoto, notApplicableRefused, reasonMissing
    case nothingToUndo, nothingToRedo, unknownCommand, noSuchQuestion, noHelp, notAskedNow, unknownLanguage
    case onlyAtAQuestion, lineTooLong
    case photoNotFound, photoUnreadable, photoNotAFile, photoEmpty, photoTooLarge, photoUnknownType, photoNotKept
    case alreadyFinalised, briefingFirst, languageChanged, photoRefused

    // The review.
    case reviewHeading, reviewComplete, reviewMissing, reviewLine
    case missingAnswer, missingLater, missingComment, shortComment, missingEvidence, missingPhotos
    case reviewOptional, dormantHeading, dormantLine, reviewHint, cannotFinish
    case attestation, confirmHint, confirmAgain, finalised

    // The end.
    case draftSaved, paused, notSaved, retryHint, savedNow

    case help

    // Repeated sections.
    case sectionOfInstance, questionOfInstance, askEmployees, askDepartments, askChannels, askProducts, askVisits
    case askItems, enterInstances, changeInstances, tooManyInstances, sameInstance, noSuchInstance, badName, replaces
    case missingInstances

    // Stages, matrices, further types.
    case sectionBefore, sectionDuring, sectionAfter, questionOfMatrix, matrixRow, nowWords, enterDateTime
    case notADateTime, enterPlace, notAPlace, enterFile, computedValue, computedOpen, worth, worthBonus, worthNothing

    // Answers that must fit together.
    case doesNotFit, pleaseCheck, reviewWarnings

    // The quiz of the briefing.
    case quizHeading, quizQuestion, quizPassed, quizFailed, quizWrong

    // Stopwatches, notes and marks.
    case measuredOtherwise, noStopwatch, noteWords, flagWords, clockWords, notePrompt, noteSaved, flagSet, flagRemoved
    case stopwatchStarted, stopwatchStopped, measuredByWallClock, askWhyCorrected, currentNote, nothingToTime
    case undoneAt, redoneAt, markedList

    // Files that are attached.
    case attached, fileRefused, noFileMatches, tooManyFiles, photoChanged, takenOnAnotherDay, alsoInVisit

    // Why something could not be saved.
    case storeFull, storeReadOnly, storeLocked, storeGone, storeChanged, storeFailed, wholeNumber
}
