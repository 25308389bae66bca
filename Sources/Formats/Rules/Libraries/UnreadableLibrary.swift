import Diagnostics
import SourceXML

enum UnreadableLibrary {
    static let rule = Rule(
        code: "unreadable-library", severity: .error,
        summary: "A library file cannot be used.",
        reason:
            """
            Scales and blocks may come from other files of the same workspace. A path is relative to the file it stands
            in, with / between its parts, and never leads outside, so that a checklist cannot look at other files of the
            machine.
            """,
        wrong: [
            .checklist(
                """
                <import file="↓library/missing.xml"/>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <import file="↓../../secret.xml"/>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """),
            .checklist(
                """
                <import file="↓checklist.xml"/>
                <section id="main"><title>Main</title><yes-no id="clean"><ask>Clean?</ask></yes-no></section>
                """),
        ],
        right: [
            .checklist(
                """
                <import file="library/common.xml"/>
                <section id="main"><title>Main</title><rating id="fair" scale="agree5"><ask>The price was fair.</ask></rating></section>
                """)
        ])
}

extension Findings {
    mutating func unreadableLibrary(_ attribute: XMLAttribute, _ failure: LibraryFailure) {
        let (problem, advice) =
            switch failure {
            case .missing:
                ("There is no file ‘\(attribute.value)’.", "Look at its name; a path starts at the file it stands in.")
            case .outside where attribute.value.contains("\\"):
                ("‘\(attribute.value)’ is no path.", "Write ‘/’ between folders, not ‘\\’.")
            case .outside:
                (
                    "‘\(attribute.value)’ is outside the workspace.",
                    "Write a relative path inside it, with ‘/’ between folders; --workspace names a larger one."
                )
            case .unreadable(let why):
                ("‘\(attribute.value)’ cannot be read: \(why)", "Look at the file and its permissions.")
            case .broken(let finding):
                ("‘\(attribute.value)’ is not well formed: \(finding.message)", "Run ‘mystery check’ on that file.")
            }
        report(UnreadableLibrary.rule, at: attribute.valueRange, problem, advice: advice)
    }

    mutating func noLibrary(_ attribute: XMLAttribute, root: String) {
        report(
            UnreadableLibrary.rule, at: attribute.valueRange,
            "‘\(attribute.value)’ starts with <\(root)> and is no library.",
            advice: "Name a file that starts with <library xmlns=\"\(checklistNamespace)\">.")
    }

    mutating func tooManyLibraries(_ attribute: XMLAttribute, _ problem: String, advice: String) {
        report(UnreadableLibrary.rule, at: attribute.valueRange, problem, advice: advice)
    }
}
