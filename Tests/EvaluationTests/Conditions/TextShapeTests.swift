import ProcessorTime
import Testing

@testable import Evaluation

@Suite struct TextShapeTests {
    @Test(arguments: [
        ("", "", true), ("", "a", false), ("*", "", true), ("*", "anything", true), ("#", "7", true), ("#", "٣", true),
        ("#", "x", false), ("@", "ş", true), ("@", "7", false), ("?", "!", true), ("?", "", false),
        ("a*c", "abbc", true),
        ("a*c", "abb", false), ("*a*b", "xaxbxb", true), ("ab", "abc", false), ("**b", "b", true), ("a?", "a", false),
    ])
    func `a shape fits or not`(shape: String, text: String, fits: Bool) {
        #expect(TextShape(shape).matches(text) == fits)
    }

    @Test func `many stars cost no more than shape times text`() {
        let shape = TextShape(String(repeating: "*a", count: 20) + "*b")
        let time = processorTime { #expect(!shape.matches(String(repeating: "a", count: 20_000))) }
        #expect(time < .seconds(4))
    }
}
