/// The phrases of a checklist on paper: its blank form, and its rules in words.
package enum PreviewPhrase: String, Hashable, Sendable, CaseIterable {
    // The frame of the form.
    case formKind, formVersion, formLocation, formDate, formShopper, formHowTo, formEnd, formStatement, formSignature

    // The briefing.
    case briefingHeading, briefingScenario, briefingMusts, briefingNevers, briefingNotes, quizHeading, quizPass

    // A question.
    case optional, notApplicableBox, optionComment, optionPhoto, optionEnds, optionAlone
    case tickAny, tickAtLeast, tickAtMost, tickBetween, tickExactly
    case rangeBetween, rangeFrom, rangeTo, shortestText, hours, minutes, seconds, stopwatch
    case timeLabel, dateLabel, latitude, longitude, personName, personRole, personDescription
    case photosTaken, filesKept, filesBetween, filesExactly, exampleLine, computedFrom, matrixColumn
    case pointsUpTo, pointsBonus, pointsHere, commentLabel, photoLabel, photosAtLeast

    // Repeated sections.
    case repeatBetween, repeatExactly, repeatCopy

    // What a text takes over from the visit.
    case placeLocation, placeDate, placeInstance, placeAnswer

    // What introduces a condition: one, all of several, at least one of several.
    case onlyIf, onlyIfAll, onlyIfAny, sectionOnlyIf, sectionOnlyIfAll, sectionOnlyIfAny
    case when, whenAll, whenAny, whenBelowFull, whenAlways, allOfThese, anyOfThese

    // What is compared.
    case answerTo, visitDate, scoreOf, pointsFor, quoted
    case plus, minus, times, dividedBy
    case sumOf, meanOf, smallestOf, largestOf, rounded, roundedWhole, withoutSign, lengthOf, wordsOf
    case weekdayOf, monthOf, yearOf, daysBetween, minutesBetween, eitherOf, firstOf
    case countChosen, countFiles, countNames, countTrue, overCopies, truthOf

    // Conditions.
    case isAnsweredWith, isAnsweredOtherwise, isAnsweredWithOneOf, isAnsweredWithNoneOf
    case isEqual, isNotEqual, isAtLeast, isAtMost, isMoreThan, isLessThan
    case isNotBefore, isNotAfter, isAfter, isBefore, isOneOf, isNoneOf
    case isTicked, isNotTicked, isAmong, isNotAmong
    case isAnswered, isNotAnswered, isNotApplicable, isApplicable
    case contains, startsWith, endsWith, matches, isNotTrue, inAnyCopy, inEveryCopy, allOf, anyOf

    // The logic sheet.
    case logicKind, logicIntro, logicNothing, logicQuestion, logicEnds, logicOptionComment, logicOptionPhoto
    case logicCommentRequired, logicComment, logicPhotoRequired, logicPhoto, logicWords, logicValue
    case logicCritical, logicCriticalBelow, logicMinimum, logicFitting, logicMustFit, logicShouldFit
    case logicRepeatBetween, logicRepeatExactly
}
