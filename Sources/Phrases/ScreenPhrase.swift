/// The phrases that shoppers read on the screen, beside those that it shares with lines.
package enum ScreenPhrase: String, Hashable, Sendable, CaseIterable {
    // The head and the foot.
    case progress, sectionMark, savedMark, notSavedMark, practiceMark, briefingTitle, reviewTitle
    case screenStart, practiceStart, practiceLines, practiceNotKept, practiceLocation, screenTooSmall

    // Names of commands, and what keys do.
    case commandsHeading
    case commandHelp, commandFind, commandReview, commandComment, commandPhoto, commandClock, commandNotApplicable
    case commandLater, commandLanguage, commandPause, commandPrevious, commandNext, commandUndo, commandRedo
    case commandClear, commandFlag, commandNote, commandEditor
    case keyBack, keyChoose, keyEditor, keyField, keyFind, keyGoThere, keyHelp, keyLanguage, keyLater, keyMark, keyMenu
    case keyNext, keyNow, keyOK, keyPause, keyPrevious, keyRemove, keyReview, keySave, keyScroll, keyStopwatch
    case keysHeading, keysHelp

    // At a question.
    case numberLabel, answerLabel, pathLabel, nameLabel, renameLabel, findLabel
    case personName, personRole, personDescription, personHint, namesHint, photoHint, nowHint, stopwatchHint
    case markLater, markFlagged, rowMark, keyRow, exampleLine, reasonGiven, currentPhotos, enteredLine
    case nothingChosen, nothingChanged, nothingFound, chooseLine, nowFilled, noClockHere, firstQuestion, renaming
    case undone, redone, noteRemoved, photoRemoved, typingRestored
    case photosNeeded
    case stopwatchRuns, stopwatchMeasured, stopwatchGoes, stopwatchStopped, stopwatchByWallClock, stopwatchesRunOn
    case hidesAnswers, replacesAnswers, hideThem, deleteThem, goBack

    // What lies over the question.
    case moreBelow, moreAbove
    case commentHeading, photoHeading, noteHeading, noteHint, correctionHeading, correctionReasonMissing
    case outlineHeading, languagesHeading
    case reviewFinish, flaggedHeading, attachmentsHeading, finishHeading, finishHint, acceptByTyping, goToQuiz
    case pauseLeavePractice, typedNotSaved
    case pauseHeading, pauseIntro, pauseGoOn, pauseLeave
    case notSavedIntro, notSavedRetry, notSavedElsewhere, notSavedLeave, rescueHint, rescuePrompt, rescued, rescueFailed
    case noEditor, editorFailed
}
