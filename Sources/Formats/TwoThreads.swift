import Glibc

/// A piece of work that a thread of its own does, from now on.
///
/// Where it is not worth a thread, or there is none to have, the work is done when its answer is asked for.
final class SecondThread<Answer: Sendable>: Sendable {
    private let work: Work<Answer>
    private let thread: pthread_t?

    init(when isWorthIt: Bool = true, _ work: @escaping @Sendable () -> Answer) {
        self.work = Work(work)
        var thread = pthread_t()
        let start = Unmanaged.passUnretained(self.work as AnyWork).toOpaque()
        self.thread = isWorthIt && pthread_create(&thread, nil, runWork, start) == 0 ? thread : nil
    }

    /// What the work gave, once it is done; to be asked for once.
    func answer() -> Answer {
        wait()
        return work.answer ?? work.make()
    }

    deinit { wait() }

    private func wait() {
        guard let thread, !work.isJoined else { return }
        pthread_join(thread, nil)
        work.isJoined = true
    }
}

/// Does two pieces of work, and waits for both; where it is worth it, the second one on a thread of its own.
func inTwoThreads<First, Second: Sendable>(
    when isWorthIt: Bool = true, _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
    let second = SecondThread(when: isWorthIt, second)
    return (first(), second.answer())
}

/// What a thread is started with.
private class AnyWork: @unchecked Sendable {
    /// Only whoever started the thread reads and writes it.
    var isJoined = false

    func run() {}
}

private final class Work<Answer>: AnyWork, @unchecked Sendable {
    let make: @Sendable () -> Answer
    /// The thread writes it, and it is read when that thread has ended.
    var answer: Answer?

    init(_ make: @escaping @Sendable () -> Answer) { self.make = make }

    override func run() { answer = make() }
}

private func runWork(_ work: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let work { Unmanaged<AnyWork>.fromOpaque(work).takeUnretainedValue().run() }
    return nil
}
