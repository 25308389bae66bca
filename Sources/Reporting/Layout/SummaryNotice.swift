import Phrases
import Themes

extension Page {
    /// Says on a summary that it is one, and what else the full scorecard has, in the language of the page.
    var summaryNotice: Sentence {
        switch (shows(.answers), arithmetic != nil) {
        case (true, true): speaker.say(.summaryNotice)
        case (true, false): speaker.say(.summaryNoticeAnswers)
        case (false, true): speaker.say(.summaryNoticeArithmetic)
        case (false, false): speaker.say(.summaryNoticeAlone)
        }
    }

    /// Where the full scorecard is; it has every answer unless its theme leaves them out.
    func fullScorecard(in file: String) -> Sentence {
        speaker.say(shows(.answers) ? .fullScorecardIn : .fullScorecardAt, ["file": .quote(file, .name)])
    }

    /// Words what is added to a finished page.
    var speaker: Speaker { Speaker(Language(tag: languages.interface) ?? .english) }
}
