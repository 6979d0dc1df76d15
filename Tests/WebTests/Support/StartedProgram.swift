import Foundation
import Glibc
import Synchronization
import Testing

/// The built service as a program, started and stopped as whoever runs it does.
final class StartedProgram: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process: pid_t
    private let folder: URL
    private let hasEnded = Atomic(false)

    /// - Parameters:
    ///   - program: a name in the folder of what was built, or a path.
    ///   - environment: on top of that of the tests, in which no language is set.
    init(
        _ arguments: [String], program: String = "medlevy-server", environment: [String: String] = [:]
    ) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = program.hasPrefix("/") ? program : try StartedProgram.built(program)
        process = try StartedProgram.start([path] + arguments, StartedProgram.whole(environment), folder)
    }

    deinit {
        // The number of one that has ended may be another program's by now.
        if !hasEnded.load(ordering: .sequentiallyConsistent) {
            kill(process, SIGKILL)
            waitpid(process, nil, 0)
        }
        try? FileManager.default.removeItem(at: folder)
    }

    var output: String { (try? String(contentsOf: folder.appendingPathComponent("out"), encoding: .utf8)) ?? "" }
    var errors: String { (try? String(contentsOf: folder.appendingPathComponent("err"), encoding: .utf8)) ?? "" }

    /// Asks it to stop.
    func stop() { kill(process, SIGTERM) }

    /// Ends it at once, whatever it is doing.
    func crash() { kill(process, SIGKILL) }

    /// - Parameter seconds: so long it is waited for.
    /// - Returns: the status that it ends with by itself; `nil` where it doesn't.
    func status(within seconds: Int = 120) async throws -> Int32? {
        for _ in 0..<seconds * 50 {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                hasEnded.store(true, ordering: .sequentiallyConsistent)
                return status & 127 == 0 ? status >> 8 & 255 : nil
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        return nil
    }

    /// The port that it says it listens on.
    func port() async throws -> Int {
        for _ in 0..<6000 {
            if let line = output.split(separator: "\n").first, line.hasPrefix("MedLevy: http://127.0.0.1:"),
                let port = Int(line.dropFirst(26).prefix { $0.isNumber })
            {
                return port
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw Failure(description: "the service does not start: \(errors)")
    }

    // MARK: Starting

    private static func start(_ arguments: [String], _ environment: [String], _ folder: URL) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
        for (number, name) in [(1 as Int32, "out"), (2, "err")] {
            let path = folder.appendingPathComponent(name).path
            posix_spawn_file_actions_addopen(&files, number, path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
        }
        // What other tests have open is theirs.
        for number in 3..<256 as Range<Int32> { posix_spawn_file_actions_addclose(&files, number) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Threads of a pool hold signals back, and so would the program.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var texts = arguments.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for text in texts + variables { free(text) } }
        var process: pid_t = 0
        guard posix_spawn(&process, arguments[0], &files, &attributes, &texts, &variables) == 0 else {
            throw Failure(description: "\(arguments[0]) cannot be started")
        }
        return process
    }

    private static func whole(_ environment: [String: String]) -> [String] {
        let own = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("MEDLEVY_") && $0.key != "LANGUAGE" }
        let plain = ["LC_ALL": "", "LC_MESSAGES": "", "LANG": "C"]
        return own.merging(plain) { $1 }.merging(environment) { $1 }.map { "\($0.key)=\($0.value)" }
    }

    /// The package manager builds programs and tests into the same folder.
    private static func built(_ name: String) throws -> String {
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()] + bundles
        let candidates = folders.map { $0.appendingPathComponent(name).path }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw Failure(description: "\(name) is not built: \(candidates)")
        }
        return found
    }

    /// The folder that the package's own files are in.
    static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
}
