/// Text that is safe to print: what could move the cursor or turn the line round is shown as U+FFFD.
func shown(_ text: some StringProtocol) -> String {
    if text.unicodeScalars.allSatisfy(isHarmless) { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isHarmless(scalar) ? scalar : "\u{FFFD}") }
    return String(result)
}

func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: false
    // Embeddings, overrides and isolates of text direction; line and paragraph separators.
    case 0x202A...0x202E, 0x2066...0x2069, 0x2028...0x2029: false
    default: true
    }
}
