import Diagnostics
import Evaluation
import SourceXML

extension ChecklistReading {
    /// What was found; without errors also what is allowed but hardly meant. What an `<allow>` silences is left out.
    ///
    /// Warnings that were found elsewhere, as in translations, are handed in, so that they can be silenced too.
    package func linted(with others: [Diagnostic] = []) -> [Diagnostic] {
        guard let checklist else { return findings + others }
        var run = lintRun(of: checklist)
        lintWhole(&run)
        var allowances = Allowances(root, taken, blank)
        return allowances.loud(findings + others + run.findings.all) + allowances.unused
    }

    /// Looks at each question, in a large checklist together with a second thread.
    private func lintRun(of checklist: Checklist) -> LintRun {
        let all = 0..<taken.topSections(of: root).count
        guard let later = laterLints ?? LaterLints(root, taken, checklist, blank) else {
            return LintRun(root, taken, checklist, blank, lintingEach: all)
        }
        var run = LintRun(root, taken, checklist, blank, lintingEach: 0..<later.first)
        run.append(later.run.answer())
        return run
    }

    /// Looks at everything together; the lints of scales need nothing of what the others work out.
    private func lintWhole(_ run: inout LintRun) {
        var other = run
        other.findings = blank
        let (_, ofScales) = inTwoThreads(
            when: root.tree.isLarge, { run.lintSums() }, { [other] in other.findingsOfScales() })
        run.findings.append(ofScales)
    }
}

/// The lints of the later sections of a large checklist, which a second thread works out.
struct LaterLints: Sendable {
    /// The first of those sections.
    let first: Int
    let run: SecondThread<LintRun>

    init?(_ root: XMLElement, _ libraries: Libraries, _ checklist: Checklist, _ blank: Findings) {
        let (tree, count) = (root.tree, libraries.topSections(of: root).count)
        guard tree.isLarge else { return nil }
        // Conditions are decided meanwhile, so the larger part is done here.
        let first = count / 3
        self.first = first
        run = SecondThread {
            LintRun(tree.separated().root, libraries, checklist, blank, lintingEach: first..<count)
        }
    }
}

extension LintRun {
    /// Collects the questions of some sections, and runs the lints that look at one question or section at a time.
    fileprivate init(
        _ root: XMLElement, _ libraries: Libraries, _ checklist: Checklist, _ findings: Findings,
        lintingEach part: Range<Int>
    ) {
        self.init(root, libraries, checklist, findings, part)
        lintWording()
        lintQuestions()
    }

    /// What the lints find that look at all scales together.
    fileprivate func findingsOfScales() -> Findings {
        var run = self
        run.lintScales()
        return run.findings
    }

    /// Runs the lints that look at all questions together.
    fileprivate mutating func lintSums() {
        lintFailsWithoutWhy()
        lintScoring()
        lintLength()
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
        lintUnevenScales()
    }

    private mutating func lintQuestions() {
        lintLoneOptions()
        lintOptionalScreenOuts()
        lintUnreachedPoints()
        lintSurplusPoints()
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
        lintFractions()
    }
}
