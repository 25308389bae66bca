/// What a form and a logic sheet have around their content: head, policy and style.
struct PreviewFrame {
    let languages: PageLanguages
    let skip: String
    let kind: Sentence
    let title: Sentence
    let version: Sentence
    var inline: InlineWriter { InlineWriter(languages: languages) }

    func page(_ style: Style, _ content: HTML) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(languages.interface)" dir="\(languages.direction.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '\(style.hash)'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>\(title.text) · \(kind.text)</title>
        <style>\(style.css)</style>
        </head>
        <body>
        <a class="skip" href="#main">\(skip)</a>
        <main id="main" tabindex="-1">
        <header>
        <p class="kind">\(html(kind))</p>
        <h1>\(html(title))</h1>
        <p class="visit">\(html(version))</p>
        </header>
        \(content)</main>
        </body>
        </html>\n
        """
    }

    func html(_ sentence: Sentence) -> HTML {
        var part = HTML()
        inline.append(sentence, to: &part)
        return part
    }

    /// A sentence and what belongs under it, for the inside of an element that may hold a list.
    func html(_ point: Point) -> HTML {
        point.points.isEmpty ? html(point.text) : "\(html(point.text))\(list(point.points))"
    }

    func list(_ points: [Point]) -> HTML {
        points.isEmpty ? "" : "<ul>\n\(points.map { "<li>\(html($0))\n" as HTML })</ul>\n"
    }
}
