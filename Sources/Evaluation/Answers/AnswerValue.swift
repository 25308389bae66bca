/// What was answered, by type.
package enum AnswerValue: Hashable, Sendable {
    case yesNo(Bool)
    case option(String)
    /// In the order of the checklist, each once.
    case options([String])
    /// A number, or an amount of money in the question's currency.
    case number(Rational)
    /// In whole seconds.
    case duration(Int)
    case time(TimeOfDay)
    case date(CalendarDate)
    case text(String)
    case photos([Attachment])
    case employee(Employee)
    case dateTime(DateTime)
    case place(Coordinates)
    /// In the order in which they were named.
    case instances([Instance])
}

/// A person on the staff, as far as the shopper could tell.
package struct Employee: Hashable, Sendable, Codable {
    package let name: String?
    package let role: String?
    package let description: String?

    package init(name: String? = nil, role: String? = nil, description: String? = nil) {
        self.name = name
        self.role = role
        self.description = description
    }

    package var isEmpty: Bool { name == nil && role == nil && description == nil }
}

/// A photo or receipt that was copied into the evidence folder.
package struct Attachment: Hashable, Sendable, Codable {
    /// The file's name as the shopper gave it, without folders.
    package let name: String
    /// SHA-256 of the bytes, in lower-case hexadecimal.
    package let digest: String
    package let byteCount: Int
    /// `image/jpeg`, `image/png`, `image/webp`, `image/heic` or `application/pdf`.
    package let mediaType: String

    package init(name: String, digest: String, byteCount: Int, mediaType: String) {
        self.name = name
        self.digest = digest
        self.byteCount = byteCount
        self.mediaType = mediaType
    }
}

extension AnswerValue: Codable {
    private enum CodingKeys: String, CodingKey, CaseIterable {
        case yesNo = "yes-no"
        case option, options, number
        case duration = "seconds"
        case time, date, text, photos, employee
        case dateTime = "date-time"
        case place, instances
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        guard container.allKeys.count == 1, let key = container.allKeys.first else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "an answer has exactly one type"))
        }
        switch key {
        case .yesNo: self = .yesNo(try container.decode(Bool.self, forKey: key))
        case .option: self = .option(try container.decode(String.self, forKey: key))
        case .options: self = .options(try container.decode([String].self, forKey: key))
        case .number: self = .number(try container.decode(Rational.self, forKey: key))
        case .duration: self = .duration(try container.decode(Int.self, forKey: key))
        case .time: self = .time(try container.decode(TimeOfDay.self, forKey: key))
        case .date: self = .date(try container.decode(CalendarDate.self, forKey: key))
        case .text: self = .text(try container.decode(String.self, forKey: key))
        case .photos: self = .photos(try container.decode([Attachment].self, forKey: key))
        case .employee: self = .employee(try container.decode(Employee.self, forKey: key))
        case .dateTime: self = .dateTime(try container.decode(DateTime.self, forKey: key))
        case .place: self = .place(try container.decode(Coordinates.self, forKey: key))
        case .instances: self = .instances(try container.decode([Instance].self, forKey: key))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .yesNo(let value): try container.encode(value, forKey: .yesNo)
        case .option(let value): try container.encode(value, forKey: .option)
        case .options(let value): try container.encode(value, forKey: .options)
        case .number(let value): try container.encode(value, forKey: .number)
        case .duration(let value): try container.encode(value, forKey: .duration)
        case .time(let value): try container.encode(value, forKey: .time)
        case .date(let value): try container.encode(value, forKey: .date)
        case .text(let value): try container.encode(value, forKey: .text)
        case .photos(let value): try container.encode(value, forKey: .photos)
        case .employee(let value): try container.encode(value, forKey: .employee)
        case .dateTime(let value): try container.encode(value, forKey: .dateTime)
        case .place(let value): try container.encode(value, forKey: .place)
        case .instances(let value): try container.encode(value, forKey: .instances)
        }
    }
}
