import Evaluation
import Phrases

extension Presenter {
    /// `nil` where nothing is known of any file, so that other pages stay as they are.
    func files(_ item: Item) -> [ShownFile]? {
        let files = options.files.filter { $0.question == item.question.id }
        if files.isEmpty { return nil }
        return files.enumerated().map { index, file in shown(file, item, index + 1, of: files.count) }
    }

    private func shown(_ file: PublishedFile, _ item: Item, _ number: Int, of count: Int) -> ShownFile {
        let ordinal: KeyValuePairs<String, Sentence> = [
            "number": speaker.number(number), "count": speaker.number(count),
        ]
        let places: KeyValuePairs<String, Sentence> = [
            "name": speaker.say(.fileOrdinal, ordinal), "size": .number(speaker.language.fileSize(file.byteCount)),
        ]
        switch file.content {
        case .kept: return ShownFile(caption: speaker.say(.fileKept, places), picture: nil)
        case .lost: return ShownFile(caption: speaker.say(.fileLost, places), picture: nil)
        case .altered: return ShownFile(caption: speaker.say(.fileAltered, places), picture: nil)
        case .picture(let picture):
            let alt = speaker.say(
                .photoAlt,
                [
                    "number": speaker.number(number), "count": speaker.number(count), "question": ask(item.question),
                ])
            let caption = speaker.say(
                .photoCaption,
                [
                    "name": speaker.say(.photoOrdinal, ordinal),
                    "size": .number(speaker.language.fileSize(picture.byteCount)),
                    "pixels": .number("\(picture.width) × \(picture.height)"),
                ])
            return ShownFile(
                caption: caption,
                picture: ShownPicture(
                    alt: alt, file: picture.file, mediaType: picture.mediaType, byteCount: picture.byteCount,
                    sha256: picture.sha256, width: picture.width, height: picture.height, inlined: picture.inlined))
        }
    }
}
