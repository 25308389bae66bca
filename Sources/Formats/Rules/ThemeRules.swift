import Diagnostics

/// Every rule that reading a theme can report, beside those that it shares with checklists.
package let themeRules: [Rule] = [
    ThemeRoot.rule,
    ThemeColour.rule,
    ThemeContrast.rule,
    ThemeFont.rule,
    ThemeLogo.rule,
    ThemeBand.rule,
    ThemePart.rule,
    ThemeStyleSyntax.rule,
    ThemeStyleRequest.rule,
    ThemeStyleSelector.rule,
    ThemeStyleProperty.rule,
    ThemeStyleValue.rule,
]
