import Diagnostics
import SourceXML

enum WrongRoot {
    static let rule = Rule(
        code: "wrong-root", severity: .error,
        summary: "The file is not a checklist of this language.",
        reason:
            """
            The first element must be `checklist` in the namespace `urn:mystery-shopping:checklist:1`; without it
            nothing else in the file has a meaning here. Copy the opening line from docs/checklist-format.md.
            """,
        wrong: [
            .file("<↓form><title>Example</title></form>"),
            .file(
                """
                <↓checklist xmlns="urn:other" id="a" version="1" xml:lang="en"/>
                """),
        ],
        right: [
            .question(
                """
                <yes-no id="clean"><ask>Was the floor clean?</ask></yes-no>
                """)
        ])
}

extension Findings {
    mutating func wrongRoot(_ root: XMLElement, namespace: String) {
        let problem =
            root.name == "checklist"
            ? root.namespace.isEmpty
                ? "The element ‘checklist’ has no namespace."
                : "The namespace ‘\(root.namespace)’ is not the one of checklists."
            : "The file starts with ‘\(root.qualifiedName)’, not with ‘checklist’."
        report(
            WrongRoot.rule, at: root.nameRange, problem,
            advice: "Start the file with <checklist xmlns=\"\(namespace)\" id=\"…\" version=\"…\" xml:lang=\"…\">.")
    }
}
