/// The objects of SARIF 2.1.0 that a check fills in; the names of the properties are those of the standard.
struct SarifLog: Encodable {
    let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    let version = "2.1.0"
    let runs: [SarifRun]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }
}

struct SarifRun: Encodable {
    let tool: SarifTool
    let invocations: [SarifInvocation]
    let artifacts: [SarifArtifact]
    let results: [SarifResult]
    let columnKind = "unicodeCodePoints"
    let defaultEncoding = "UTF-8"
    /// A file with the line ends of an old Mac has lines too.
    let newlineSequences = ["\r\n", "\n", "\r"]
}

struct SarifTool: Encodable {
    struct Driver: Encodable {
        let name = "Mystery"
        let version = mysteryVersion
        let semanticVersion = mysteryVersion
        let language = "en"
        let rules: [SarifRule]
    }

    let driver: Driver
}

struct SarifRule: Encodable {
    struct Configuration: Encodable { let level: String }

    let id: String
    let shortDescription: SarifMessage
    let fullDescription: SarifMessage
    let help: SarifMessage
    let defaultConfiguration: Configuration
}

/// Text with the braces doubled, because single ones are placeholders in SARIF.
struct SarifMessage: Encodable {
    let text: String
    let markdown: String?

    init(_ text: String, markdown: String? = nil) {
        self.text = Self.escaped(text)
        self.markdown = markdown.map(Self.escaped)
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
}

struct SarifInvocation: Encodable {
    struct Notification: Encodable {
        let level = "error"
        let message: SarifMessage
    }

    let executionSuccessful: Bool
    let exitCode: Int32
    let toolExecutionNotifications: [Notification]
}

struct SarifArtifact: Encodable {
    let location: SarifFile
    let length: Int
    let mimeType = "application/xml"
    let roles = ["analysisTarget"]
}

struct SarifFile: Encodable {
    let uri: String
    let index: Int?
}

struct SarifRegion: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
}

struct SarifLocation: Encodable {
    struct Physical: Encodable {
        let artifactLocation: SarifFile
        let region: SarifRegion?
    }

    /// Only related locations have a number and a message of their own.
    let id: Int?
    let message: SarifMessage?
    let physicalLocation: Physical
}

struct SarifResult: Encodable {
    let ruleId: String
    let ruleIndex: Int?
    let level: String
    let message: SarifMessage
    let locations: [SarifLocation]
    let relatedLocations: [SarifLocation]?
    let partialFingerprints: [String: String]
}
