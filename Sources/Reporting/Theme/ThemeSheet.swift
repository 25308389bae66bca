import Themes

extension Style {
    /// The standard sheet with a theme over it; extra CSS lies in a layer of its own, between ours and what guards.
    init(_ theme: Theme, over standard: String, _ layout: Layout) {
        let base = standard + layout.style + theme.sheet
        guard !theme.css.isEmpty else {
            self.init(source: base)
            return
        }
        // What is important weighs most in the first layer.
        let layers = "@layer guard, base, theme; @layer guard { \(guardSource) } @layer base { \(base) }"
        self.init(bytes: Style.squeezed(Array(layers.utf8)) + "@layer theme{@scope \(Theme.reach){\(theme.css)}}".utf8)
    }
}

extension Theme {
    /// What extra CSS can match: what lies in the parts of the page, but none of what has to be seen as it is.
    fileprivate static let reach = "(main) to (header,.alerts,.draft,.hero)"

    /// Colours, fonts and the logo's place, as rules behind the standard ones.
    fileprivate var sheet: String {
        """

        :root { \(light.declarations) }
        @media (prefers-color-scheme: dark) { :root { \(dark.declarations) } }
        @media print { :root { \(light.printed.declarations) } }
        \(fontRules)\(logo == nil ? "" : logoRules)
        """
    }

    private var fontRules: String {
        var rules = ""
        if !textFonts.isEmpty { rules += "body { font-family: \(Self.families(textFonts, last: "sans-serif")) }\n" }
        if !headingFonts.isEmpty {
            rules += "h1, h2, h3 { font-family: \(Self.families(headingFonts, last: "serif")) }\n"
        }
        return rules
    }

    /// Names are put in quotes, apart from those that CSS itself knows.
    private static func families(_ names: [String], last: String) -> String {
        let known = ["serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-rounded"]
        let list = names.map { known.contains($0.lowercased()) ? $0.lowercased() : "\"\($0)\"" }
        return (list.contains(where: known.contains) ? list : list + [last]).joined(separator: ", ")
    }

    /// A logo is drawn for light paper, so in the dark it keeps some around it.
    private var logoRules: String {
        """
        .logo { display: block; inline-size: auto; block-size: auto; max-inline-size: min(100%, 15rem); max-block-size: 4rem; margin-block-end: 1.6rem }
        @media screen and (prefers-color-scheme: dark) {
          .logo { background: \(light[.paper].text); padding: .5rem .7rem; border-radius: 4px; max-block-size: 5rem }
        }
        """
    }
}

extension Palette {
    fileprivate var declarations: String {
        ColourRole.allCases.map { "--\($0.variable): \(self[$0].text)" }.joined(separator: "; ")
    }
}

extension HTMLWriter {
    /// The logo before everything else, with its size, so that nothing moves when it is drawn.
    var logo: HTML {
        guard let logo = page.theme?.logo else { return HTML() }
        return """
            <img class="logo" src="data:image/\(logo.kind.rawValue);base64,\(logo.base64)" alt="\(logo.alt)" \
            width="\(logo.width)" height="\(logo.height)">\n
            """
    }
}
