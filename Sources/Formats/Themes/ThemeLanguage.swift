import SourceXML
import Themes

/// The namespace of themes, version 1 of the language.
package let themeNamespace = "urn:mystery-shopping:theme:1"

/// What stands where in a theme.
struct ThemeShape {
    var attributes: [String] = []
    var required: [String] = []
    var children: [String] = []
    var single: [String] = []
    var takesText = false

    static let theme = ThemeShape(
        attributes: ["name"], required: ["name"],
        children: ["light", "dark", "fonts", "logo", "band", "paper", "leave-out", "css"],
        single: ["light", "dark", "fonts", "logo", "paper", "css"])
    static let colours = ThemeShape(attributes: ColourRole.allCases.map(\.rawValue))
    static let fonts = ThemeShape(attributes: ["text", "headings"])
    static let logo = ThemeShape(attributes: ["alt"], required: ["alt"], takesText: true)
    static let band = ThemeShape(attributes: ["name"], required: ["name"], takesText: true)
    static let paper = ThemeShape(attributes: ["size"], required: ["size"])
    static let leaveOut = ThemeShape(attributes: ["part"], required: ["part"])
    static let css = ThemeShape(takesText: true)
}

extension XMLElement {
    var isOfTheme: Bool { namespace == themeNamespace }

    func themePart(_ name: String) -> XMLElement? { children.first { $0.name == name && $0.isOfTheme } }
    func themeParts(_ name: String) -> [XMLElement] { children.filter { $0.name == name && $0.isOfTheme } }
}
