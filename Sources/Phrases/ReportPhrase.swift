/// The phrases that owners read, in scorecards.
package enum ReportPhrase: String, Hashable, Sendable, CaseIterable {
    // The frame of the page.
    case scorecard, visitLine, draftNotice, skipToContent

    // The headline, one whole sentence by what matters most.
    case headlineScreenedOut, headlineNotScored
    case headlineZeroCritical, headlineZeroSection, headlineCapCritical, headlineCapSection
    case headlineFailedCritical, headlineFailedSection
    case headlineFullPoints, headlineTargetMet, headlineTargetMetGain, headlineTargetMissed, headlineTargetMissedLoss
    case headlineBand, headlineScore

    // Critical failures and missed minimums.
    case headingAlerts, labelCritical, labelMinimum
    case alertAnswer, alertAnswerNotApplicable, alertSection
    case effectFail, effectZero, effectCap

    // In short.
    case headingSummary, labelScore, labelBand
    case summaryScreenedOut, summaryNotScored
    case targetMet, targetMetExactly, targetMissed, targetFailed
    case bandForced, bandNext
    case tallyPoints, tallyFull, tallyAnswered, tallyNotApplicable, tallyNotAsked, tallyNotAnswered
    case bulletTitle, bulletScore, bulletScoreTarget, bulletTarget, bulletBand

    // What went well.
    case headingStrengths, strengthSection, strengthCritical, strengthQuestion

    // What to do first.
    case headingActions, actionsIntro, actionsNone
    case actionSeen, actionSeenNotApplicable, actionWorth, actionWorthHeld, labelOwner, labelDue

    // Sections.
    case headingSections, sectionsCaption, columnSection, columnScore, columnPoints
    case sectionNotScored, sectionShare, sectionMinimumReached, sectionMinimumMissed, sectionMinimumNotTested

    // Points lost.
    case headingLosses, lossesCaption, columnQuestion, columnCost, columnMissing, lossesHeld, lossesMore

    // Timings.
    case headingTimings, timingsCaption, columnMeasured, columnStandard, columnVerdict
    case standardAtMost, standardLessThan, standardAtLeast, standardMoreThan, standardBetween, standardLinear
    case timingMet, timingMissed

    // Every answer.
    case headingAnswers, answersLegend, showLabel, showAll, showProblems, showComments
    case answerYes, answerNo, answerEmployee, answerEmployeeHidden, answerPhotos
    case answerBonus, answerCost, answerWeight, answerCriticalPassed, answerCriticalFailed
    case answerEvidence, answerStandard, answerStandardReference
    case groupNotApplicable, groupNotAsked, groupNotAnswered, groupUnscored
    case reasonNotApplicable, reasonCountsAsZero, reasonNotAsked, reasonVisitEnded

    // Comparison.
    case headingComparison, comparisonCaption, comparisonColumn, columnValue, columnDifference, comparisonTarget

    // How the score was made.
    case headingArithmetic, arithmeticIntro, arithmeticCaption
    case outNotApplicable, outNotAsked, outNotAnswered, outUnscored
    case sectionBonus, sectionCapped, sectionExact
    case sectionWeight, sectionShareExact, sectionNestedWeight, sectionNestedPoints
    case sectionMean, sectionSum, sectionWorst
    case stepWeighted, stepPoints, stepMean, stepPassed, stepAllOrNothing, stepFlat, stepFlatUnweighted, stepNothing
    case stepIndex, stepIndexNotScored, blendModel, blendSection, blendIndex, blendQuestion, stepBlendPart,
        stepBlendPartNotScored, stepBlend
    case stepCap, stepNoCap, stepCritical, stepCriticalLimit, stepMinimum
    case standingPassed, standingFailed, standingDoesNotApply
    case standingReached, standingMissed, standingNotTested
    case stepEffectNone, stepEffectZero, stepEffectCap, stepEffectFail
    case stepRounding, stepTargetMet, stepTargetMissed, stepTargetFailed, stepBand, stepBandForced

    // Method and privacy.
    case headingMethod, methodChecklist, methodVersion, methodDigest, methodVisit, methodLocation, methodDate
    case methodLanguage, methodConfirmed, methodInstant, methodEngine
    case methodSnapshot, privacyShopper, privacyStaff

    // Repeated sections, stages, matrices, computed values, answers that do not fit together.
    case nameWithInstance, nameWithStem, instanceEmployee, listEmployees, listDepartments, listChannels
    case listProducts, listVisits, listItems, groupScore, groupBefore, groupDuring, groupAfter, columnAnswer
    case answerMoment, answerFiles, answerComputed, answerNotComputed, headingWarnings, warningsNoted, warningsOpen
    case headingIndices, indicesCaption, columnIndex
    case actionsRoom, instanceEmployeeInside

    // Other files of a scorecard: summary, e-mail, paper.
    case summaryNotice, summaryLeftOut, fullScorecardIn
    // The previous visit, other locations, repeat misses, the way to the next band.
    case headlineTargetMetUp, headlineTargetMetDown, headlineTargetMissedUp, headlineTargetMissedDown
    case headlineBandUp, headlineBandDown, headlineScoreUp, headlineScoreDown
    case comparisonCaptionMarked, comparisonPrevious, comparisonPreviousCommon, comparisonPeers
    case previousCommon, previousApart, peersBest, peersWorst, peersBetween, peersHidden
    case bulletPrevious, bulletScorePrevious, bulletScoreTargetPrevious
    case actionsIntroRepeats, actionMissedBefore, actionNotMissedBefore
    case headingWay, wayCaption, wayHeld
    // Charts.
    case numberedQuestion
    case waterfallTitleQuestion, waterfallTitleFailure, waterfallTitle, waterfallSubtitle
    case waterfallStart, waterfallQuestion, waterfallOthers, waterfallRounding, waterfallModel, waterfallBonus
    case waterfallCap, waterfallFailure, waterfallScore
    case timingsTitle, timingsSubtitle, timingsBarKept, timingsBarMissed
    // Evidence beside its question.
    case headingPhotos, photoOrdinal, fileOrdinal, photoAlt, photoCaption, fileKept, fileLost, fileAltered

    // Themes.
    case methodTheme, methodThemeDigest, methodLeftOut

    // What an index counts, and the way to the next band where the actions are that way.
    case indexQuestions, indexWeighted, wayActions

    // What the counts add up to.
    case tallyComputed, tallyBonus, tallyBonusPart

    // What a missed bonus would add, and what questions change only together.
    case answerGain, waterfallTogether

    // The parts of a blend, and what a section counts for in it.
    case headingBlend, blendCaption, columnPart, columnWeight, columnShare
    case blendSections, partSection, partIndex
    case sectionShareBlend, sectionShareDirect, sectionShareExactPart

    // What the Reasons catalogues say.
    case outInstances
    case answerEmployeeInside, answerEmployeeHiddenInside, answerEmployeeFirst
    case answerEmployeeHiddenFirst
    case strengthStatement, strengthCriticalStatement
    case reasonNotCalledFor, becauseAnswered, becauseComputed
    case becauseNotApplicable, becauseLeftOpen, becauseNotAsked
    case becauseQuestions, becauseScore, becauseDay
    case summaryNoticeAnswers, summaryNoticeArithmetic, summaryNoticeAlone
    case fullScorecardAt, lossesMoreAlone
    case headlineAlsoFailedCritical, headlineAlsoFailedSection, headlineFailedBoth
    case headlineAlsoFailedBoth, actionsIntroFailed, actionsIntroFailedRepeats
    case actionsIntroCritical
    case effectsFail, effectsZero, effectsCap

    // The page of a simulation.
    case simulation, headlineSimulationClear, headlineSimulationFound, simulationLine
    case shopperTypical, shopperUniform, shopperCareless
    case headingFound, foundNothing, foundNote
    case tagNeverTrue, tagAlwaysTrue, tagNeverAsked, tagDominant, tagBlocks, tagNeverChosen, tagSeldom, tagAlwaysFull,
        tagNeverPoints
    case foundQuestion, foundSection, foundComment, foundEvidence, foundNeverAsked, foundDominant, foundBlocks,
        foundNeverChosen, foundSeldom, foundAlwaysFull, foundNeverPoints
    case headingScores, scoresTitle, scoresSubtitle, scoresCaption, scoresRange, scoresMean, scoresAll, scoresNone,
        scoresData
    case scoresScreenedOut, scoresNotScored, scoresBlocked
    case columnShoppers, columnScores, columnVisits, columnMedian, columnTargetMet
    case headingBandShares, bandSharesCaption, columnBand, columnShareOfVisits, bandFrom, bandForcedShare
    case headingMoves, movesCaption, movesSections, movesMore, movesScored, columnRise, columnPartOfRises
    case headingWithout, withoutCaption, columnChange, columnNotApplicable
    case headingBranches, branchesCaption, columnBranch, columnLooks, columnHeld
    case branchQuestion, branchSection, branchComment, branchEvidence
    case headingRequirements, requirementsCaption, columnRequirement, columnTested, columnFailed, requirementCritical,
        requirementMinimum
    case headingConstraints, constraintsCaption, columnConstraint, columnBroken, constraintError, constraintWarning
    case headingSimulationMethod, methodTypical, methodUniform, methodCareless, methodMeasured, methodSynthetic

    // Versions of a checklist.
    case methodEarlierVersion
}
