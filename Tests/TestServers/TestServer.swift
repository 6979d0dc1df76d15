import Foundation
import Glibc

/// A PostgreSQL server of the tests' own, on a socket in a temporary folder. It goes with the process that started it.
public final class TestServer: Sendable {
    /// The one that most tests share, each with a database of its own.
    public static func shared() throws -> TestServer { try starting.get() }

    private static let starting = Result { try TestServer() }

    private let folder: URL
    private let programs: URL

    public init() throws {
        programs = try TestServer.programs()
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "medlevy-pg-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        if TestServer.isRoot { try TestServer.run("chown", [TestServer.user, folder.path]) }
        try serverProgram(
            "initdb",
            ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"])
        try start()
        try watch()
    }

    private var data: String { folder.appendingPathComponent("data").path }

    /// The address of one of its databases.
    public func address(_ database: String) -> String { "postgres://postgres@/\(database)?host=\(folder.path)" }

    public func start() throws {
        let options = "-k \(folder.path) -c listen_addresses='' -c fsync=off -c max_connections=60"
        try serverProgram(
            "pg_ctl",
            ["-D", data, "-w", "-t", "30", "-l", folder.appendingPathComponent("log").path, "-o", options, "start"])
    }

    /// As a crash: nothing is finished.
    public func stop() throws { try serverProgram("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]) }

    /// Stops the server and takes its folder away once this process is gone, however it went.
    private func watch() throws {
        let stop = TestServer.asServerUser(
            programs.appendingPathComponent("pg_ctl").path, ["-D", data, "-m", "immediate", "stop"])
        let script = """
            while kill -0 \(ProcessInfo.processInfo.processIdentifier) 2>/dev/null; do sleep 0.5; done
            \(stop.joined(separator: " ")); rm -rf \(folder.path)
            """
        try TestServer.spawn(["sh", "-c", script])
    }

    private func serverProgram(_ name: String, _ arguments: [String]) throws {
        let call = TestServer.asServerUser(programs.appendingPathComponent(name).path, arguments)
        try TestServer.run(call[0], Array(call.dropFirst()))
    }

    // MARK: Programs

    public struct Failure: Error, CustomStringConvertible {
        public let description: String

        public init(description: String) { self.description = description }
    }

    /// The server refuses to run as root.
    private static let isRoot = NSUserName() == "root"
    private static let user = "postgres"

    private static func asServerUser(_ program: String, _ arguments: [String]) -> [String] {
        isRoot ? ["runuser", "-u", user, "--", program] + arguments : [program] + arguments
    }

    /// Where Debian puts them, or else on the path.
    private static func programs() throws -> URL {
        let versions = URL(fileURLWithPath: "/usr/lib/postgresql")
        let found = (try? FileManager.default.contentsOfDirectory(atPath: versions.path)) ?? []
        let folders =
            found.sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }.map { versions.appendingPathComponent("\($0)/bin") }
            + (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map {
                URL(fileURLWithPath: String($0))
            }
        let isThere = { (folder: URL) in
            FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent("initdb").path)
        }
        guard let folder = folders.first(where: isThere) else {
            throw Failure(description: "PostgreSQL is not installed: apt-get install postgresql")
        }
        return folder
    }

    public static func run(_ name: String, _ arguments: [String]) throws {
        var status: Int32 = 0
        waitpid(try spawn([name] + arguments), &status, 0)
        guard status == 0 else {
            throw Failure(description: "\(name) \(arguments.joined(separator: " ")): \(status >> 8)")
        }
    }

    /// Foundation's `Process` waits until all descendants are gone too, and a server stays.
    @discardableResult
    private static func spawn(_ program: [String]) throws -> pid_t {
        // A server user may not see the folder that the tests run in.
        let call = ["env", "-C", "/"] + program
        var silence = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&silence)
        defer { posix_spawn_file_actions_destroy(&silence) }
        posix_spawn_file_actions_addopen(&silence, 0, "/dev/null", O_RDONLY, 0)
        for stream in [1, 2] as [Int32] { posix_spawn_file_actions_addopen(&silence, stream, "/dev/null", O_WRONLY, 0) }
        // What other tests have open is theirs: a connection ends when nobody holds it any more.
        for number in 3..<256 as Range<Int32> { posix_spawn_file_actions_addclose(&silence, number) }
        var arguments = call.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, call[0], &silence, nil, &arguments, environ) == 0 else {
            throw Failure(description: "\(call[0]) cannot be started")
        }
        return process
    }
}
