extension HTMLWriter {
    /// Photos beside their question; what is not shown says why.
    mutating func write(_ files: [ShownFile]) {
        html += "<div class=photos>"
        for file in files {
            if let picture = file.picture {
                html += "<figure>"
                write(picture)
                html += "<figcaption>\(inline(file.caption))</figcaption></figure>"
            } else {
                html += "<small>\(inline(file.caption))</small>"
            }
        }
        html += "</div>"
    }

    /// Large pictures for paper, where nobody can zoom.
    mutating func writeAnnex() {
        guard let heading = page.labels.annex else { return }
        html += "<aside class=annex><h2>\(heading)</h2>\n"
        for (answer, file, picture) in page.pictures {
            html += picture.height > picture.width ? "<figure class=tall>" : "<figure>"
            write(picture)
            html += """
                <figcaption><b>\(answer.number).</b> \(inline(picture.alt))<br>\(inline(file.caption))</figcaption>\
                </figure>\n
                """
        }
        html += "</aside>\n"
    }

    private mutating func write(_ picture: ShownPicture) {
        html += "<img src=\"\(source(of: picture))\" width=\(picture.width) height=\(picture.height)"
        html += " alt=\"\(picture.alt.text)\">"
    }

    private func source(of picture: ShownPicture) -> String {
        guard let bytes = picture.inlined else { return relativeLink(picture.file) }
        return "data:\(picture.mediaType);base64,\(Base64.text(bytes))"
    }
}

extension Page {
    /// Where pictures may come from; files beside the report need a word that files without photos do not carry.
    var pictureSources: HTML { pictures.contains { $0.picture.inlined == nil } ? "data: 'self'" : "data:" }
}

/// Rules for photos; pages without them do not carry these.
let photoStyleSource = """

    .photos { display: flex; flex-wrap: wrap; gap: 1rem; margin-block: .6rem .3rem }
    .photos small { flex-basis: 100% }
    .photos figure { margin: 0; max-inline-size: 100% }
    .photos img, .annex img { display: block; max-inline-size: 100%; max-block-size: 16rem; inline-size: auto; block-size: auto; border: 1px solid var(--line) }
    .photos figcaption, .annex figcaption { color: var(--quiet); font-size: .88rem; font-weight: 400; margin-block: .3rem 0; overflow-wrap: anywhere }
    .annex figcaption b { display: inline; color: var(--ink) }
    @media screen {
      .annex { display: none }
    }
    @media print {
      .photos figure { max-inline-size: 60mm }
      .photos img { max-block-size: 60mm }
      .annex { break-before: page }
      .annex figure { margin-block-end: 6mm }
      .annex img { max-block-size: 92mm }
      .annex .tall img { max-block-size: 190mm }
    }
    """
