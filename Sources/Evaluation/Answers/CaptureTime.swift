/// When a photo was taken, by the clock of the camera.
package struct CaptureTime: Hashable, Sendable {
    package let moment: DateTime
    /// How far that clock is ahead of UTC, when the camera says so.
    package let minutesEast: Int?

    package init(moment: DateTime, minutesEast: Int? = nil) {
        self.moment = moment
        self.minutesEast = minutesEast
    }

    /// Whether it was that day by the camera's clock, or by a clock at the shopper's place when both zones are known.
    package func isOn(_ day: CalendarDate, minutesEastOfShopper: Int? = nil) -> Bool {
        if moment.date == day { return true }
        guard let minutesEast, let minutesEastOfShopper else { return false }
        let seconds = moment.secondsSince1970 + (minutesEastOfShopper - minutesEast) * 60
        return DateTime(secondsSince1970: seconds)?.date == day
    }
}
