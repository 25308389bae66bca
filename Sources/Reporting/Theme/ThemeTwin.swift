import Themes

/// In JSON a page names its theme; how it looks belongs to HTML.
extension Theme: Codable {
    private enum CodingKeys: String, CodingKey { case name, digest, leftOut }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init()
        name = try container.decode(String.self, forKey: .name)
        digest = try container.decode(String.self, forKey: .digest)
        leftOut = try container.decode([String].self, forKey: .leftOut).compactMap { ReportPart(rawValue: $0) }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(digest, forKey: .digest)
        try container.encode(leftOut.map(\.rawValue), forKey: .leftOut)
    }
}
