import Foundation
import Glibc

/// A program that a test runs. Foundation's `Process` waits for descendants too, and for whoever inherited their files.
struct Program {
    private let process: pid_t

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// - Parameter output: the file that takes what the program says.
    init(_ arguments: [String], output: String = "/dev/null") throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
        // What other tests have open at this moment is theirs: whoever reads it to the end would wait for this program.
        for number in 3..<256 as Range<Int32> { posix_spawn_file_actions_addclose(&files, number) }
        var texts = arguments.map { strdup($0) } + [nil]
        defer { for text in texts { free(text) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, arguments[0], &files, nil, &texts, environ) == 0 else {
            throw Failure(description: "\(arguments[0]) cannot be started")
        }
        self.process = process
    }

    /// - Returns: what it ended with.
    @discardableResult
    func wait() -> Int32 {
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return status >> 8 & 255
    }

    /// Threads of a pool hold signals back, and so do the programs that they start: but not this one.
    func end() {
        kill(process, SIGKILL)
        wait()
    }
}
