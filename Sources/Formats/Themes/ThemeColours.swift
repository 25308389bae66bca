import SourceXML
import Themes

extension ThemeReader {
    /// The standard colours with those of the theme in their place; each has to be readable on what it stands on.
    mutating func readPalette(_ name: String, on standard: Palette) -> Palette {
        guard let element = root.themePart(name) else { return standard }
        conform(element, to: .colours)
        var palette = standard
        var isWhole = true
        for role in ColourRole.allCases {
            guard let attribute = element.attribute(role.rawValue) else { continue }
            if let colour = Colour(attribute.value) {
                palette[role] = colour
            } else {
                findings.themeColour(attribute)
                isWhole = false
            }
        }
        if isWhole { checkContrast(of: palette, in: element) }
        return palette
    }

    /// One finding for each colour that falls short, on the backdrop where it falls short most.
    private mutating func checkContrast(of palette: Palette, in element: XMLElement) {
        for role in ColourRole.allCases {
            guard let (ground, backdrop) = palette.worst(of: role) else { continue }
            let attribute = element.attribute(role.rawValue) ?? element.attribute(ground.rawValue)
            let all = palette.backdrops(of: role).map(\.backdrop)
            findings.themeContrast(
                role, palette[role], on: ground, backdrop, at: attribute?.valueRange ?? element.nameRange,
                nearest: palette[role].nearest(standingOn: all))
        }
    }

    /// Names of font families: letters, digits, blanks and hyphens, joined by commas.
    mutating func readFonts(_ attribute: XMLAttribute) -> [String] {
        let names = attribute.value.split(separator: ",", omittingEmptySubsequences: false).map {
            foldedSpace(String($0))
        }
        if names.count <= 8, names.allSatisfy(isFontName) { return names }
        findings.themeFont(attribute)
        return []
    }

    private func isFontName(_ name: String) -> Bool {
        guard (1...40).contains(name.unicodeScalars.count) else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            scalar == " " || scalar == "-" || ("0"..."9").contains(scalar) || scalar.properties.isAlphabetic
        }
    }
}
