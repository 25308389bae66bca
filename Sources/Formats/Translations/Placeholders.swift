import Evaluation

/// What stands in braces in a text, such as `{location.name}`, sorted and each once; a stray brace counts as itself.
func placeholders(in text: String) -> [String] {
    let template = TextTemplate(text)
    let strays = template.strayBraces.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
    return Set(template.names.map { "{\($0.name)}" } + strays).sorted()
}
