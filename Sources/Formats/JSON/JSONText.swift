import Evaluation

/// A JSON value that is to be written; members keep the order they are given in.
indirect enum JSONText {
    case text(String)
    case number(Int)
    case list([JSONText])
    case object([(name: String, value: JSONText)])

    /// The widest line that a list or an object is kept on.
    private static let width = 100

    /// The value as a file: short lists and objects on one line, everything else indented by two spaces.
    var bytes: [UInt8] { Array((written(0) + "\n").utf8) }

    /// Whether it is a list or an object with nothing in it.
    var isEmpty: Bool {
        switch self {
        case .text, .number: false
        case .list(let values): values.isEmpty
        case .object(let members): members.isEmpty
        }
    }

    private var isContainer: Bool {
        switch self {
        case .text, .number: false
        case .list, .object: true
        }
    }

    private var line: String {
        switch self {
        case .text(let text): jsonQuoted(text)
        case .number(let number): "\(number)"
        case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(jsonQuoted($0.name)): \($0.value.line)" }.joined(separator: ", ") + "}"
        }
    }

    private func written(_ depth: Int) -> String {
        let line = line
        guard isContainer, depth == 0 || 2 * depth + line.utf8.count > Self.width else { return line }
        let indent = String(repeating: "  ", count: depth + 1)
        let end = "\n" + String(repeating: "  ", count: depth)
        switch self {
        case .text, .number: return line
        case .list(let values):
            return "[\n" + values.map { indent + $0.written(depth + 1) }.joined(separator: ",\n") + end + "]"
        case .object(let members):
            let lines = members.map { "\(indent)\(jsonQuoted($0.name)): \($0.value.written(depth + 1))" }
            return "{\n" + lines.joined(separator: ",\n") + end + "}"
        }
    }
}

/// A JSON string; what could steer a terminal or turn the direction of a text is written as an escape.
private func jsonQuoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": quoted += "\\\""
        case "\\": quoted += "\\\\"
        case "\n": quoted += "\\n"
        case "\t": quoted += "\\t"
        case _ where scalar.value < 0x20 || String(scalar).hasControls:
            let digits = String(scalar.value, radix: 16)
            quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        default: quoted.unicodeScalars.append(scalar)
        }
    }
    return quoted + "\""
}
