import Evaluation
import Glibc

/// The only place where the time of day is asked for.
enum SystemClock {
    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(millisecondsSince1970: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000)
    }

    /// The clock of a stopwatch: it runs on while the machine sleeps and never jumps.
    static var reading: ClockReading {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return ClockReading(boot: boot, milliseconds: time.tv_sec * 1_000 + time.tv_nsec / 1_000_000, at: now())
    }

    /// Names this start of the machine.
    private static let boot: String = {
        guard let file = fopen("/proc/sys/kernel/random/boot_id", "r") else { return "unknown" }
        defer { fclose(file) }
        var bytes = [CChar](repeating: 0, count: 64)
        guard fgets(&bytes, 64, file) != nil else { return "unknown" }
        return String(decoding: bytes.prefix { $0 > 32 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }()

    /// The day at this place, by its time zone.
    static var today: CalendarDate { wallClock.date }

    /// How many minutes the clock at this place is ahead of UTC now.
    static var minutesEast: Int {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return parts.tm_gmtoff / 60
    }

    /// The day and the time to the minute at this place, by its time zone.
    static var wallClock: DateTime {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let date = CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        let time = TimeOfDay(secondsSinceMidnight: Int(parts.tm_hour) * 3_600 + Int(parts.tm_min) * 60)
        return DateTime(date: date ?? .earliest, time: time ?? .midnight)
    }
}
