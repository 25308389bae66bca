import Glibc

/// Does two pieces of work, and waits for both; where it is worth it, the second one on a thread of its own.
func inTwoThreads<First, Second: Sendable>(
    when isWorthIt: Bool = true, _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    // Only the other thread writes it, and it is read when that thread has ended.
    nonisolated(unsafe) var answer: Second?
    let work = Unmanaged.passRetained(Work { answer = second() })
    defer { work.release() }
    var thread = pthread_t()
    let isRunning = isWorthIt && pthread_create(&thread, nil, runWork, work.toOpaque()) == 0
    let own = first()
    if isRunning { pthread_join(thread, nil) }
    return (own, answer ?? second())
}

/// What a thread is started with.
private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { Unmanaged<Work>.fromOpaque(work).takeUnretainedValue().run() }
    return nil
}
