import Diagnostics
import SourceXML

/// What the `file` element of a translation says about itself.
extension TranslationReader {
    /// The language of the targets; `nil` when the file belongs to something else.
    mutating func readHead(of file: XMLElement) -> String? {
        let isOfThisFile = checkOriginal(of: file)
        let isFromThisLanguage = checkSourceLanguage(of: file)
        guard let target = file.attribute("target-language") else {
            if file.lacks(attribute: "target-language") { findings.missingAttribute("target-language", of: file) }
            return nil
        }
        guard checkTargetLanguage(target), isOfThisFile, isFromThisLanguage else { return nil }
        return target.value
    }

    /// Tools may write a path; only the name counts, for the files lie beside each other.
    private mutating func checkOriginal(of file: XMLElement) -> Bool {
        guard let original = file.attribute("original") else {
            if file.lacks(attribute: "original") { findings.missingAttribute("original", of: file) }
            return false
        }
        guard original.value.lastPart != source.fileName else { return true }
        findings.translationOriginal(original, expected: source.fileName)
        return false
    }

    private mutating func checkSourceLanguage(of file: XMLElement) -> Bool {
        guard let language = file.attribute("source-language") else {
            if file.lacks(attribute: "source-language") { findings.missingAttribute("source-language", of: file) }
            return false
        }
        guard language.value.lowercased() != source.language.lowercased() else { return true }
        findings.translationSourceLanguage(language, expected: source.language)
        return false
    }

    private mutating func checkTargetLanguage(_ target: XMLAttribute) -> Bool {
        let language = target.value
        guard isLanguageTag(language) else {
            findings.badLanguage(target)
            return false
        }
        if language.lowercased() == source.language.lowercased() {
            findings.translationTargetLanguage(
                target, "The checklist is written in ‘\(language)’ itself.",
                advice: "Write the language of the targets.")
            return false
        }
        let wanted = translationFileName(of: source.fileName, language)
        guard root.tree.source.name.lastPart.lowercased() == wanted.lowercased() else {
            findings.translationTargetLanguage(
                target, "The file is not named after ‘\(language)’.",
                advice: "Name it ‘\(wanted)’, or correct the language.")
            return false
        }
        return true
    }
}

/// The name of the file beside a checklist that translates it into a language.
package func translationFileName(of checklist: String, _ language: String) -> String {
    let stem = checklist.hasSuffix(".xml") ? String(checklist.dropLast(4)) : checklist
    return "\(stem).\(language).xlf"
}

/// Whether a file of that name lies beside a checklist as a translation of it.
package func isTranslationName(_ name: String, of checklist: String) -> Bool {
    let stem = translationFileName(of: checklist, "").dropLast("xlf".count + 1)
    guard name.hasPrefix(stem), name.hasSuffix(".xlf"), name.utf8.count > stem.utf8.count + 4 else { return false }
    return !name.dropFirst(stem.count).dropLast(4).contains(".")
}
