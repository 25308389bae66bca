import Diagnostics
import SourceXML
import Themes

/// Reads a theme from its tree; every problem of the file is found in one run.
/// The theme is `nil` when there is at least one error; its digest is for whoever has the bytes to say.
package func readTheme(_ tree: XMLTree) -> (theme: Theme?, findings: [Diagnostic]) {
    var reader = ThemeReader(tree)
    let theme = reader.read()
    return (reader.findings.hasErrors ? nil : theme, reader.findings.all)
}

/// The state of one reading.
struct ThemeReader {
    let root: XMLElement
    var findings: Findings

    init(_ tree: XMLTree) {
        root = tree.root
        findings = Findings(file: tree.source.name)
    }

    mutating func read() -> Theme? {
        guard root.name == "theme", root.isOfTheme else {
            findings.themeRoot(root)
            return nil
        }
        conform(root, to: .theme)
        var theme = Theme()
        theme.name = readName()
        theme.light = readPalette("light", on: .light)
        theme.dark = readPalette("dark", on: .dark)
        if let fonts = root.themePart("fonts") {
            conform(fonts, to: .fonts)
            theme.textFonts = fonts.attribute("text").map { readFonts($0) } ?? []
            theme.headingFonts = fonts.attribute("headings").map { readFonts($0) } ?? []
        }
        theme.logo = root.themePart("logo").flatMap { readLogo($0) }
        theme.bands = readBands()
        if let paper = root.themePart("paper") { theme.paper = readPaper(paper) }
        theme.leftOut = readLeftOut()
        theme.css = root.themePart("css").map { readCSS($0) } ?? ""
        return theme
    }

    private mutating func readName() -> String {
        guard let attribute = root.attribute("name") else { return "" }
        let name = foldedSpace(attribute.value)
        if name.isEmpty || name.unicodeScalars.count > 60 { findings.themeName(attribute) }
        return name
    }

    private mutating func readPaper(_ element: XMLElement) -> Theme.PaperSize? {
        conform(element, to: .paper)
        guard let size = element.attribute("size") else { return nil }
        if let paper = Theme.PaperSize(rawValue: size.value) { return paper }
        findings.badWord(size, allowed: Theme.PaperSize.allCases.map(\.rawValue))
        return nil
    }

    private mutating func readBands() -> [Theme.BandWords] {
        var bands: [(words: Theme.BandWords, element: XMLElement)] = []
        for element in root.themeParts("band") {
            conform(element, to: .band)
            guard let name = element.attribute("name").map({ foldedSpace($0.value) }) else { continue }
            let words = plainText(of: element) ?? ""
            if words.isEmpty || words.unicodeScalars.count > 60 {
                findings.themeBandWords(element)
            } else if let first = bands.first(where: { $0.words.name == name || $0.words.words == words }) {
                findings.themeBandClash(element, first: first.element)
            } else {
                bands.append((Theme.BandWords(name: name, words: words), element))
            }
        }
        return bands.map(\.words)
    }

    private mutating func readLeftOut() -> [ReportPart] {
        var found: [ReportPart] = []
        for element in root.themeParts("leave-out") {
            conform(element, to: .leaveOut)
            guard let attribute = element.attribute("part") else { continue }
            if let part = ReportPart(rawValue: attribute.value) {
                found.append(part)
            } else {
                findings.themePart(attribute)
            }
        }
        return ReportPart.allCases.filter(found.contains)
    }

    /// Reports what an element has or holds that its shape does not know, and what it lacks.
    mutating func conform(_ element: XMLElement, to shape: ThemeShape) {
        for attribute in element.attributes where !shape.attributes.contains(attribute.name) {
            findings.unknownAttribute(attribute, of: element, allowed: shape.attributes)
        }
        for name in shape.required where element.lacks(attribute: name) {
            findings.missingAttribute(name, of: element)
        }
        var seen: [String: XMLElement] = [:]
        for child in element.children {
            guard shape.children.contains(child.name), child.isOfTheme else {
                findings.unknownElement(child, in: element, allowed: shape.children.filter { $0 != child.name })
                continue
            }
            if let first = seen[child.name], shape.single.contains(child.name) {
                findings.repeatedElement(child, first: first, in: element)
            } else {
                seen[child.name] = child
            }
        }
        if !shape.takesText, element.hasText { findings.strayText(in: element) }
    }
}
