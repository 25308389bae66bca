import Diagnostics
import Evaluation
import SourceXML

extension Rename {
    /// What changes in the file that has the id, and in its translations.
    package func edits(in file: RenamedFile) throws(RenameRefusal) -> [(file: SourceFile, edits: [RenameEdit])] {
        let reader = Self.read(file)
        var renaming = ChecklistRenaming(file.tree, kind, [old: new], conditions: reader.ownReferences)
        renaming.define(was: was)
        renaming.mention()
        return try Self.finish(renaming.edits, [old: new], file)
    }

    /// What changes in a file that takes the thing from a library: only how it is named there.
    package func edits(
        inUserOf isLibrary: (String) -> Bool, _ file: RenamedFile
    ) throws(RenameRefusal) -> [(file: SourceFile, edits: [RenameEdit])] {
        let reader = Self.read(file)
        let names = reader.names(of: old, new, kind, isLibrary)
        var renaming = ChecklistRenaming(file.tree, kind, names, conditions: reader.ownReferences)
        renaming.mention()
        return try Self.finish(renaming.edits + (kind == .block ? uses(in: file, reader, isLibrary) : []), names, file)
    }

    /// Each `use` of the renamed block.
    private func uses(in file: RenamedFile, _ reader: ChecklistReader, _ isLibrary: (String) -> Bool) -> [RenameEdit] {
        var edits: [RenameEdit] = []
        file.tree.root.walk { element in
            guard element.isOfChecklist, element.name == "use", let block = element.attribute("block"),
                block.value == old, let found = reader.libraries.block(for: element),
                isLibrary(found.tree.source.name)
            else { return }
            edits.append(RenameEdit(range: block.valueRange, text: new, what: "block"))
        }
        return edits
    }

    private static func read(_ file: RenamedFile) -> ChecklistReader {
        var reader = ChecklistReader(file.tree, file.libraries)
        if file.tree.root.name == "library" { _ = reader.readLibrary() } else { _ = reader.read() }
        return reader
    }

    private static func finish(
        _ edits: [RenameEdit], _ names: [String: String], _ file: RenamedFile
    ) throws(RenameRefusal) -> [(file: SourceFile, edits: [RenameEdit])] {
        let source = file.tree.source
        let edits = edits.ordered
        guard let after = try? parseXML(edits.applied(to: source)) else {
            throw RenameRefusal(problem: "‘\(source.name)’ could not be read again.", advice: "Rename by hand.")
        }
        let renaming = TranslationRenaming(from: file.tree, to: after, names)
        var found = [(source, edits)]
        for translation in file.translations {
            guard let tree = try? parseXML(translation) else {
                throw RenameRefusal(
                    problem: "The translation ‘\(translation.name)’ cannot be read.",
                    advice: "Run ‘mystery check \(source.name)’ until it is clean.")
            }
            found.append((translation, renaming.edits(of: tree).ordered))
        }
        return found
    }
}

extension ChecklistReader {
    /// The names in conditions of the file itself, not of its libraries.
    fileprivate var ownReferences: [ConditionReference] {
        let end = root.tree.source.bytes.count
        return conditions.entries.flatMap(\.references).filter { $0.range.lowerBound < end }
    }

    /// How a thing of a library is called in this file, under each prefix with which it is used.
    fileprivate func names(
        of old: String, _ new: String, _ kind: IdentifierKind, _ isLibrary: (String) -> Bool
    ) -> [String: String] {
        var elements: [XMLElement] = []
        switch kind {
        case .name:
            elements =
                scope.questions.values.map(\.element) + scope.sections.values.map(\.element)
                + Array(scope.matrices.values)
        case .scale: elements = Array(scope.scales.values)
        case .band, .block, .item: break
        }
        var names: [String: String] = [:]
        for element in elements {
            guard element.attribute("id")?.value == old, isLibrary(element.tree.source.name) else { continue }
            let prefix = kind == .name ? element.tree.idPrefix : ""
            names[prefix + old] = prefix + new
        }
        return names
    }
}
