import Diagnostics
import Evaluation
import SourceXML

/// Looks for what is allowed but hardly meant, in a checklist without errors; gives every warning that is not silenced.
///
/// The warnings that reading gave are handed in, so that one `<allow>` silences a warning wherever it was found.
package func lint(_ tree: XMLTree, _ checklist: Checklist, warnings: [Diagnostic] = []) -> [Diagnostic] {
    var run = LintRun(tree, checklist)
    run.lintAll()
    var allowances = Allowances(tree)
    let loud = (warnings + run.findings.all).filter { !allowances.silence($0) }
    return loud + allowances.unused(file: tree.source.name)
}

extension LintRun {
    mutating func lintAll() {
        lintWording()
        lintScales()
        lintQuestions()
        lintScoring()
        lintSize()
    }

    private mutating func lintWording() {
        lintDoubleBarrelledQuestions()
        lintLeadingQuestions()
        lintScaleMismatches()
        lintRepeatedQuestions()
    }

    private mutating func lintScales() {
        lintUnusedScales()
        lintScaleLabels()
        lintEqualLabels()
        lintLoneOptions()
        lintUnevenScales()
    }

    private mutating func lintQuestions() {
        lintFailsWithoutWhy()
        lintOptionalScreenOuts()
        lintUnreachedPoints()
        lintUnusedSteps()
        lintStepGaps()
        lintPointsForEveryone()
    }

    private mutating func lintScoring() {
        lintWeightSum()
        lintEmptyWeights()
        lintDominantQuestions()
        lintSubjectiveShare()
        lintUnusedBands()
        lintFailingBand()
        lintUnreachableTargets()
    }

    private mutating func lintSize() {
        lintLength()
    }
}
