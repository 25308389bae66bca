import Diagnostics

/// Every rule that reading an answers file can report.
package let answersRules: [Rule] = [
    AnswersSyntax.rule,
    AnswersUnknownField.rule,
    AnswersUnknownQuestion.rule,
    AnswersOutsideInstance.rule,
    AnswersNotAsked.rule,
    AnswersBadValue.rule,
    AnswersMissing.rule,
]
