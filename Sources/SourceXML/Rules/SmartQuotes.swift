import Diagnostics

extension XMLRule {
    package static let smartQuotes = Rule(
        code: "smart-quotes", severity: .error,
        summary: "A value stands in straight quotes.",
        reason: """
            Word processors turn straight quotes into typographic ones, which XML does not know round a value. \
            Write " or '. Inside text typographic quotes are welcome.
            """,
        wrong: [
            .question("<yes-no id=↓“greeted”><ask>Did somebody greet you?</ask></yes-no>"),
            .question("<yes-no id=↓‘greeted’><ask>Did somebody greet you?</ask></yes-no>"),
        ],
        right: [
            .question(#"<yes-no id="greeted"><ask>Did somebody say “hello”?</ask></yes-no>"#)
        ]
    )
}
