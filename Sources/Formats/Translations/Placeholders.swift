/// The placeholders of a text, such as `{location.name}`, sorted and each once; `{{` and `}}` are braces.
func placeholders(in text: String) -> [String] {
    var found: Set<String> = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
        let start = rest.index(after: open)
        if start < rest.endIndex, rest[start] == "{" {
            rest = rest[rest.index(after: start)...]
            continue
        }
        guard let close = rest[start...].firstIndex(of: "}") else { break }
        found.insert(String(rest[open...close]))
        rest = rest[rest.index(after: close)...]
    }
    return found.sorted()
}
