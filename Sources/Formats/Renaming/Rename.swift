import Diagnostics
import Evaluation
import SourceXML

/// A file in which an id is renamed, with its translations and with what it takes from libraries.
package struct RenamedFile {
    package let tree: XMLTree
    package let translations: [SourceFile]
    package let libraries: LibraryFiles

    package init(_ tree: XMLTree, translations: [SourceFile], libraries: LibraryFiles) {
        self.tree = tree
        self.translations = translations
        self.libraries = libraries
    }
}

/// Why an id cannot be renamed.
package struct RenameRefusal: Error, Hashable {
    package let problem: String
    package let advice: String

    package init(problem: String, advice: String) {
        self.problem = problem
        self.advice = advice
    }
}

/// One id and what it is to become.
package struct Rename: Sendable {
    package let old: String
    package let new: String
    package let kind: IdentifierKind
    /// Whether the element keeps its old id in `was`.
    package let was: Bool

    /// Refuses what can be no id; `kind` is needed only where two things have the old one.
    package init(
        _ old: String, to new: String, in tree: XMLTree, kind: IdentifierKind?, was: Bool = true
    ) throws(RenameRefusal) {
        guard old != new else {
            throw RenameRefusal(problem: "Both ids are ‘\(old)’.", advice: "Name another new id.")
        }
        guard isIdentifier(new) else {
            throw RenameRefusal(
                problem: "‘\(new)’ is no id.",
                advice: "Ids start with a letter or ‘_’ and go on with letters, digits, ‘.’, ‘-’ and ‘_’, 64 at most.")
        }
        let found = Self.kinds(of: old, in: tree)
        guard let only = kind ?? (found.count == 1 ? found.first : nil), found.contains(only) else {
            throw found.isEmpty || kind != nil ? Self.unknown(old, in: tree) : Self.ambiguous(old, found)
        }
        if only == .name, reservedWords.contains(new) {
            throw RenameRefusal(
                problem: "‘\(new)’ is a word of the condition language.",
                advice: "Choose a longer id, such as ‘\(new)-seen’.")
        }
        self.old = old
        self.new = new
        self.kind = only
        self.was = was
    }

    private static func kinds(of id: String, in tree: XMLTree) -> [IdentifierKind] {
        var kinds: Set<IdentifierKind> = []
        tree.root.walk { element in
            if element.attribute("id")?.value == id, let kind = element.identifierKind { kinds.insert(kind) }
        }
        return IdentifierKind.allCases.filter(kinds.contains)
    }

    private static func unknown(_ id: String, in tree: XMLTree) -> RenameRefusal {
        var names: [String] = []
        tree.root.walk { element in
            if element.identifierKind != nil, let id = element.attribute("id")?.value { names.append(id) }
        }
        let near = nearest(to: id, among: names).map { "Did you mean ‘\($0)’? " } ?? ""
        return RenameRefusal(
            problem: "Nothing in the file has the id ‘\(id)’.",
            advice: "\(near)An id that comes from a library is renamed there, without its prefix.")
    }

    private static func ambiguous(_ id: String, _ kinds: [IdentifierKind]) -> RenameRefusal {
        RenameRefusal(
            problem: "‘\(id)’ is the id of several things.",
            advice: "Say which with --kind: \(kinds.map(\.rawValue).joined(separator: ", ")).")
    }
}
