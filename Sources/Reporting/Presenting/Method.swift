import Evaluation
import Phrases

extension Presenter {
    func method() -> MethodPart {
        let details = visit.details
        var entries = [
            entry(.methodChecklist, ofChecklist(checklist.title)),
            entry(.methodVersion, .quote("\(visit.pin.id) \(visit.pin.version)", .name), isCode: true),
            entry(.methodDigest, .quote(visit.pin.digest, .name), isCode: true),
            entry(.methodVisit, .quote(details.id, .name), isCode: true),
            entry(.methodLocation, location),
            entry(.methodDate, speaker.date(details.date)),
            entry(.methodLanguage, languageName(details.language)),
        ]
        entries += visit.earlierPins.map {
            entry(.methodEarlierVersion, .quote("\($0.version) · \($0.digest)", .name), isCode: true)
        }
        if let attestation = visit.attestation { entries.append(entry(.methodConfirmed, instant(attestation.at))) }
        entries.append(entry(.methodEngine, .words("Mystery \(options.engineVersion)")))
        entries += themeEntries()
        return MethodPart(
            heading: speaker.words(.headingMethod), entries: entries,
            notes: [.methodSnapshot, .privacyShopper, .privacyStaff].map(speaker.say))
    }

    func entry(_ phrase: ReportPhrase, _ value: Sentence, isCode: Bool = false) -> MethodPart.Entry {
        MethodPart.Entry(label: speaker.words(phrase), value: value, isCode: isCode)
    }

    private func languageName(_ tag: String) -> Sentence {
        .quote(Language(tag: tag)?.name ?? tag, .name)
    }

    private func instant(_ instant: Instant) -> Sentence {
        let parts = instant.text.split(separator: "T")
        guard parts.count == 2, let date = CalendarDate(String(parts[0])) else { return speaker.numeral(instant.text) }
        return speaker.say(
            .methodInstant, ["date": speaker.date(date), "time": speaker.numeral(String(parts[1].prefix(5)))])
    }
}
