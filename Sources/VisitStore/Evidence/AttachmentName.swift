import Evaluation

/// The name of a file without its folders, fit to be shown: what steers a terminal or turns text around becomes `_`.
func attachmentName(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let scalars = name.unicodeScalars.map { scalar in
        String(scalar).hasControls || lineBreaks.contains(scalar.properties.generalCategory) ? "_" : scalar
    }
    return String(String.UnicodeScalarView(scalars))
}

private let lineBreaks: Set<Unicode.GeneralCategory> = [.lineSeparator, .paragraphSeparator]
