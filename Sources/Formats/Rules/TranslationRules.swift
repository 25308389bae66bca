import Diagnostics

/// Every rule that reading a translation file can report, beside those that it shares with checklists.
package let translationRules: [Rule] = [
    TranslationNotXLIFF.rule,
    TranslationOriginal.rule,
    TranslationSourceLanguage.rule,
    TranslationTargetLanguage.rule,
    TranslationUnknownUnit.rule,
    TranslationDuplicateUnit.rule,
    TranslationMissing.rule,
    TranslationStale.rule,
    TranslationMarkup.rule,
    TranslationPlaceholders.rule,
]
