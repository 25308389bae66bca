import Evaluation
import Phrases
import VisitStore

extension PublishedCopy.Reason {
    /// Why nobody but the agency gets the file.
    var words: String {
        switch self {
        case .document: "a PDF can say in too many places who made it, where and when"
        case .heic: "a HEIC can hold further pictures and data; save it as a JPEG to publish it"
        case .animation: "an animation can hold data in each of its pictures; save it as a still picture to publish it"
        case .damaged: "it is cut off or damaged, so that the picture cannot be told from other data"
        }
    }
}

extension EvidenceWarning {
    func words(_ visit: VisitDetails) -> String {
        switch self {
        case .takenOnAnotherDay(let captured):
            "it was taken on \(captured.moment.date.text), not on the day of the visit (\(visit.date.text))"
        case .alsoInVisit(let other): "the same file is attached in visit \(other) too"
        }
    }
}

extension PhotoFacts {
    /// Size in pixels as it is seen, and when it was taken by the camera's clock.
    var words: [String] {
        var words: [String] = []
        if let size = pixelSize { words.append("\(size.width) x \(size.height)") }
        if let captured { words.append("taken \(captured.text)") }
        return words
    }
}

extension CaptureTime {
    /// `2026-03-14T15:20:33+01:00`, without the last part when the camera did not say it.
    fileprivate var text: String {
        guard let minutesEast else { return moment.text }
        let minutes = abs(minutesEast)
        let time = TimeOfDay(secondsSinceMidnight: minutes * 60) ?? .midnight
        return moment.text + (minutesEast < 0 ? "-" : "+") + time.text
    }
}
