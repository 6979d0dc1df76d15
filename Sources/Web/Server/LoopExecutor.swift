import NIOCore
import NIOPosix

/// Runs what answers a request on the thread that its connection is read on: handing each over to another thread and
/// back takes as long as a short answer.
///
/// What waits or takes long is not done there but on the threads of `Blocking`.
final class LoopExecutor: TaskExecutor {
    private let loops: MultiThreadedEventLoopGroup

    init(_ loops: MultiThreadedEventLoopGroup) { self.loops = loops }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        // On a thread of the group, that is its own.
        loops.any().execute { job.runSynchronously(on: executor) }
    }
}
