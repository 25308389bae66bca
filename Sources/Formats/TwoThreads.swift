import Glibc

/// Does two pieces of work at the same time, the second one on a thread of its own, and waits for both.
///
/// What comes out does not depend on threads: where none is to be had, one piece is done after the other.
func inTwoThreads<First, Second: Sendable>(
    _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    nonisolated(unsafe) var answer: Second?
    let work = Unmanaged.passRetained(Work { answer = second() })
    defer { work.release() }
    var thread = pthread_t()
    let isRunning = pthread_create(&thread, nil, runWork, work.toOpaque()) == 0
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
