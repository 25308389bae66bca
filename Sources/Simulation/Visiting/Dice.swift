/// Random numbers that are the same on every machine: SplitMix64, started anew for each visit.
struct Dice {
    private var state: UInt64

    init(seed: UInt64, visit: Int) {
        // Both are mixed, so that neither the visits of one seed nor the seeds of one visit share a stretch of numbers.
        state = Self.mixed(Self.mixed(seed &+ Self.step) ^ Self.mixed(UInt64(truncatingIfNeeded: visit) &+ 1))
    }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    private static func mixed(_ value: UInt64) -> UInt64 {
        var bits = value
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    private mutating func next() -> UInt64 {
        state &+= Self.step
        return Self.mixed(state)
    }

    /// A number from 0 on, below the count; 0 where there is nothing to choose.
    mutating func below(_ count: Int) -> Int {
        count > 1 ? Int(next().multipliedFullWidth(by: UInt64(count)).high) : 0
    }

    mutating func falls(percent: Int) -> Bool { below(100) < percent }

    /// One of the values; `nil` of none.
    mutating func pick<Value>(_ values: [Value]) -> Value? {
        values.isEmpty ? nil : values[below(values.count)]
    }
}
