import Evaluation
import Foundation
import Phrases
import Testing

@testable import Reporting

@Suite struct PhotoTests {
    private static let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xD9]

    private func picture(inlined: Bool = false) -> PublishedFile.Content {
        .picture(
            PublishedPicture(
                file: "my visit.files/greeted-1-abababababab.jpg", mediaType: "image/jpeg", byteCount: 4,
                sha256: String(repeating: "ab", count: 32), width: 48, height: 64,
                inlined: inlined ? Self.bytes : nil))
    }

    private func page(
        _ contents: PublishedFile.Content..., name: String = "shelf.jpg", language: Language = .english
    ) throws -> Page {
        let visit = StoreVisit()
        let files = contents.map {
            PublishedFile(question: "greeted", name: name, byteCount: 240_113, content: $0)
        }
        return present(
            try visit.scorecard(), visit.checklist, visit.visit,
            ReportOptions(language: language, engineVersion: "0.1.0", files: files))
    }

    private func html(_ page: Page) -> String { String(decoding: renderHTML(page), as: UTF8.self) }

    @Test func aPhotoStandsUprightBesideItsQuestionAndInTheAnnex() throws {
        let text = html(try page(picture(), .kept))
        let image = """
            <img src="my%20visit.files/greeted-1-abababababab.jpg" width=48 height=64 \
            alt="Photo 1 of 2 to “Did a member of staff greet you within 30 seconds?”">
            """
        #expect(text.components(separatedBy: image).count == 3)
        #expect(text.contains("img-src data: 'self'\">"))
        #expect(text.contains("<aside class=annex><h2>Photos</h2>\n<figure class=tall>"))
        #expect(text.contains("(<bdi>241 kB</bdi>) is not shown here; the agency keeps the file."))
    }

    @Test func anInlinedPhotoNeedsNoFile() throws {
        let text = html(try page(picture(inlined: true)))
        #expect(text.contains("<img src=\"data:image/jpeg;base64,/9j/2Q==\" width=48"))
        #expect(text.contains("img-src data:\">") && !text.contains("greeted-1-"))
    }

    @Test func anAlteredPhotoIsSaidAndNeverShown() throws {
        let text = html(try page(.altered, .lost))
        #expect(
            text.contains("File <bdi>1</bdi> of <bdi>2</bdi> is no longer the file that was attached and is not shown.")
        )
        #expect(text.contains("File <bdi>2</bdi> of <bdi>2</bdi> is missing from the evidence of this visit"))
        #expect(!text.contains("<img") && !text.contains("<aside"))
    }

    @Test func withoutFilesNothingChanges() throws {
        let visit = StoreVisit()
        let plain = ReportOptions(language: .english, engineVersion: "0.1.0")
        let page = present(try visit.scorecard(), visit.checklist, visit.visit, plain)
        #expect(!html(page).contains("class=photos") && !html(page).contains("annex"))
        #expect(!String(decoding: try renderJSON(page), as: UTF8.self).contains("\"files\""))
    }

    @Test func markdownPointsAtTheFileAndNeverHoldsIt() throws {
        let text = String(decoding: renderMarkdown(try page(picture(inlined: true), name: "a](x)<b>")), as: UTF8.self)
        #expect(text.contains("](my%20visit.files/greeted-1-abababababab.jpg)"))
        #expect(!text.contains("data:image") && !text.contains("a](x)") && !text.contains("<b>"))
    }

    @Test("Every picture is in the JSON, and every sentence in the HTML", arguments: Language.allCases)
    func everyLanguage(language: Language) throws {
        let page = try page(picture(), .kept, .lost, .altered, language: language)
        let json = String(decoding: try renderJSON(page), as: UTF8.self)
        #expect(json.contains("\"sha256\" : \"abab") && json.contains("\"width\" : 48"))
        let seen = html(page).replacing(/<[^>]*>/, with: ""),
            markdown = String(decoding: renderMarkdown(page), as: UTF8.self)
        for file in page.answers.groups.flatMap(\.answers).flatMap({ $0.files ?? [] }) {
            #expect(seen.contains(file.caption.text) && !file.caption.text.contains("{"))
            if let alt = file.picture?.alt.text { #expect(seen.contains(alt) && markdown.contains("![")) }
        }
    }
}
