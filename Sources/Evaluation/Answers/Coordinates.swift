/// A place on the earth, in decimal degrees as they were typed.
package struct Coordinates: Hashable, Sendable {
    package let latitude: Rational
    package let longitude: Rational

    /// `nil` outside -90 to 90 degrees of latitude and -180 to 180 of longitude.
    package init?(latitude: Rational, longitude: Rational) {
        guard latitude >= -90, latitude <= 90, longitude >= -180, longitude <= 180 else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }

    /// Reads `47.4979, 19.0402`: latitude first, at most seven decimals.
    package init?(_ text: some StringProtocol) {
        let numbers = text.split(whereSeparator: { $0 == "," || $0 == " " || $0 == ";" }).map { Self.degrees($0) }
        guard numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1] else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }

    /// Latitude and longitude, read back to the same place.
    package var text: String { "\(latitude.exactText), \(longitude.exactText)" }

    private static func degrees(_ text: some StringProtocol) -> Rational? {
        guard text.utf8.count <= 12, let value = Rational(decimal: text), value.rounded(decimals: 7) == value else {
            return nil
        }
        return value
    }
}
