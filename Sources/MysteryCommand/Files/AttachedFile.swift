import Evaluation
import VisitStore

/// A photo or receipt of a visit, in its place and under the name by which it is handed out.
struct AttachedFile {
    let question: QuestionID
    let attachment: Attachment
    /// Counts from 1 among the files of the question.
    let number: Int
    /// Whether the question is asked, so that what was entered there belongs to the visit.
    let isSent: Bool

    /// The question's id and a number: what a shopper named a file may say more than others are to know.
    func name(ending: String) -> String {
        "\(question.name.replacing("#", with: "+"))-\(number).\(ending)"
    }

    /// In the order of the checklist.
    static func all(of visit: Visit, by checklist: Checklist) -> [AttachedFile] {
        // Most visits hold none, and what is dormant takes time to find.
        guard visit.entries.values.contains(where: { !files(of: $0).isEmpty }) else { return [] }
        let dormant = Set(Interview(checklist, visit).dormant)
        return checklist.outline.questions.flatMap { question in
            files(of: visit.entry(question.id)).enumerated().map { index, attachment in
                AttachedFile(
                    question: question.id, attachment: attachment, number: index + 1,
                    isSent: !dormant.contains(question.id))
            }
        }
    }

    private static func files(of entry: Entry) -> [Attachment] {
        (entry.reply?.value?.photos ?? []) + entry.evidence
    }
}
