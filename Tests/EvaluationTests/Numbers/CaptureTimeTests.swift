import Evaluation
import Testing

/// The day of a photo beside the day of a visit, whatever zone the camera's clock is set to.
@Suite struct CaptureTimeTests {
    static let cases: [(String, Int?, Int?, Bool)] = [
        ("2026-03-14T00:00:00", nil, nil, true), ("2026-03-14T23:59:59", nil, 330, true),
        ("2026-03-13T23:59:59", nil, 330, false), ("2026-03-15T00:00:00", 60, nil, false),
        // 20:00 in UTC is half past one of the next day in Chennai.
        ("2026-03-13T20:00:00", 0, 330, true), ("2026-03-13T18:00:00", 0, 330, false),
        // The camera is still at home in the east, the shopper in the west.
        ("2026-03-15T02:00:00", 540, -300, true), ("2026-03-15T20:00:00", 540, -300, false),
    ]

    @Test(arguments: cases)
    func theDayCountsAtTheCameraOrAtTheShopper(_ moment: String, _ camera: Int?, _ shopper: Int?, _ isThatDay: Bool)
        throws
    {
        let captured = CaptureTime(moment: try #require(DateTime(moment)), minutesEast: camera)
        let day = try #require(CalendarDate("2026-03-14"))
        #expect(captured.isOn(day, minutesEastOfShopper: shopper) == isThatDay)
    }
}
