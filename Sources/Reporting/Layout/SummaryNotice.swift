import Phrases

extension Page {
    /// Says on a summary that it is one, in the language of the page.
    var summaryNotice: Sentence { speaker.say(.summaryNotice) }

    /// Words what is added to a finished page.
    var speaker: Speaker { Speaker(Language(tag: languages.interface) ?? .english) }
}
