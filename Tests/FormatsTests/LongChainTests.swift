import ProcessorTime
import Testing

@testable import Formats

@Suite("Chains of computed values are followed once, however often each link is named") struct LongChainTests {
    @Test(
        "a condition on the last link is decided in no time",
        arguments: [
            "c{} + c{}", "if(go is yes, c{}, c{} + 1)", "min(c{}, c{})", "sum(c{}, c{})", "max(c{} + c{}, c{})",
        ])
    func chains(link: String) throws {
        let links = (1...60).map { number in
            "<computed id=\"c\(number)\" value=\"\(link.replacing("{}", with: "\(number - 1)"))\"><ask>C</ask></computed>"
        }
        let questions =
            "<yes-no id=\"go\"><ask>Go?</ask></yes-no><number id=\"c0\" min=\"0\" max=\"9\"><ask>N?</ask></number>"
            + links.joined() + "<text id=\"last\" when=\"c60 more than 5\"><ask>?</ask></text>"
        let time = try processorTime { () throws in #expect(try check(questions: questions) == []) }
        #expect(time < .seconds(20))
    }

    @Test("thousands of places in one text are looked up once each") func placeholders() throws {
        let many = String(repeating: "{who} ", count: 20_000)
        let asked = "<text id=\"who\"><ask>Who?</ask></text><text id=\"what\"><ask>\(many)</ask></text>"
        let time = try processorTime { () throws in #expect(try check(questions: asked) == []) }
        #expect(time < .seconds(20))
    }
}
