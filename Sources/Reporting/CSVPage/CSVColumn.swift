/// The columns of a CSV file, in their order; docs/report-files.md says what each holds.
package enum CSVColumn: String, CaseIterable, Sendable {
    case visitID = "visit_id"
    case location
    case date
    case checklistID = "checklist_id"
    case checklistVersion = "checklist_version"
    case sectionID = "section_id"
    case sectionTitle = "section_title"
    case questionID = "question_id"
    case questionText = "question_text"
    case kind
    case state
    case reason
    case answer
    case answerShown = "answer_shown"
    case pointsEarnedExact = "points_earned_exact"
    case pointsEarned = "points_earned"
    case pointsPossibleExact = "points_possible_exact"
    case pointsPossible = "points_possible"
    case pointsLostPercent = "points_lost_percent"
    case critical
    case comment
    case evidence
}
