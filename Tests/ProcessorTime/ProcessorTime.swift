import Glibc

/// The processor time that the work took on this thread; unlike the clock on the wall it does not grow when the machine is busy.
package func processorTime(_ work: () throws -> Void) rethrows -> Duration {
    let start = spent()
    try work()
    return spent() - start
}

private func spent() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
