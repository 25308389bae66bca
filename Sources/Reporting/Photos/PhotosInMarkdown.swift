extension MarkdownWriter {
    /// Each photo as a picture beside the report with its caption, in a line of its own behind a hard break.
    func lines(_ files: [ShownFile]) -> Markdown {
        var lines = Markdown()
        for file in files {
            lines += "\\\n  "
            if let picture = file.picture { lines += "\(image(picture)) " }
            lines += "\(file.caption.text)"
        }
        return lines
    }

    func image(_ picture: ShownPicture) -> Markdown {
        // The address holds nothing but letters, digits and `-_./%`.
        "![\(picture.alt.text)](\(Markdown(stringLiteral: relativeLink(picture.file))))"
    }
}
