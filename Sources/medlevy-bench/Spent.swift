import Glibc

/// What some work took.
struct Spent {
    /// By the clock, and of all threads together, in nanoseconds.
    let elapsed: Int
    let processor: Int
    /// The most memory that the process ever held, in kilobytes.
    let memory: Int

    init(_ work: () throws -> Void) rethrows {
        let (clock, processor) = (Spent.time(CLOCK_MONOTONIC), Spent.time(CLOCK_PROCESS_CPUTIME_ID))
        try work()
        elapsed = max(1, Spent.time(CLOCK_MONOTONIC) - clock)
        self.processor = Spent.time(CLOCK_PROCESS_CPUTIME_ID) - processor
        var usage = rusage()
        getrusage(RUSAGE_SELF.rawValue, &usage)
        memory = usage.ru_maxrss
    }

    static func time(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
