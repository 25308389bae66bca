import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReading {
    /// What was found; without errors also what is allowed but hardly meant. What an `<allow>` silences is left out.
    ///
    /// Warnings that were found elsewhere, as in translations, are handed in, so that they can be silenced too.
    package func linted(with others: [Diagnostic] = []) -> [Diagnostic] {
        guard let checklist else { return findings + others }
        var run = LintRun(root, taken, checklist, blank)
        run.lintAll()
        var allowances = Allowances(root, taken, blank)
        return allowances.loud(findings + others + run.findings.all) + allowances.unused
    }
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
        lintUnusedIndices()
        lintFailingBand()
        lintUnreachableTargets()
    }

    private mutating func lintSize() {
        lintLength()
    }
}
