import Diagnostics
import Evaluation

/// Every rule about checklists that are right but hardly meant so, in the order of the diagnostics page.
package let checklistLints: [Rule] = [
    DoubleBarrelledQuestion.rule,
    LeadingQuestion.rule,
    ScaleMismatch.rule,
    RepeatedQuestion.rule,
    UnusedScale.rule,
    ScaleLabelsDiffer.rule,
    EqualLabels.rule,
    LoneOption.rule,
    UnevenScale.rule,
    FailWithoutWhy.rule,
    OptionalScreenOut.rule,
    UnreachedPoints.rule,
    SurplusPoints.rule,
    UnusedStep.rule,
    StepGap.rule,
    PointsForEveryone.rule,
    WeightSum.rule,
    EmptyWeight.rule,
    DominantQuestion.rule,
    SubjectiveShare.rule,
    UnusedBand.rule,
    UnusedIndex.rule,
    FailingBestBand.rule,
    UnreachableTarget.rule,
    FractionForPercent.rule,
    TooLong.rule,
    UnusedAllow.rule,
]

/// Every rule that `<allow>` can silence: all that warn, whether they are found while reading or after it.
package let silenceableRules: [Rule] = (checklistRules + checklistLints + translationRules).filter {
    $0.severity == .warning && $0.code != UnusedAllow.rule.code
}
