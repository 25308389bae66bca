import Evaluation
import Phrases

extension LinesWizard {
    func sayMisfit(_ misfit: TypedMisfit, typed: String) { sayPlainly(refusalWords.words(misfit, typed: typed)) }

    /// Says why an input was refused; named apart from `say`, whose phrases share names with refusals.
    func sayRefusal(_ refusal: Refusal) { sayPlainly(refusalWords.words(refusal)) }

    private var refusalWords: RefusalWords {
        RefusalWords(catalogue: catalogue, question: interview.current.flatMap(interview.checklist.question))
    }
}
