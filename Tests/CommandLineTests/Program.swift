import Dispatch
import Foundation

/// The built program, called from outside as its users call it.
struct Program: Sendable {
    /// What one call gave.
    struct Answer: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// With plain spaces, since money is written with spaces at which no line breaks.
        var plainOutput: String {
            output.replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "\u{202F}", with: " ")
        }

        /// The output in one line: a sentence may be wrapped anywhere.
        var unwrapped: String {
            plainOutput.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
    }

    /// Nothing stands beside the tests.
    struct NotBuilt: Error {
        let lookedIn: [String]
    }

    /// Where the call is made from; the tests' own folder when it does not matter.
    var folder: String?
    /// On top of the environment, in which the language is not set.
    var environment: [String: String] = [:]

    /// Calls the program and waits for it.
    func callAsFunction(_ arguments: String...) throws -> Answer { try self(arguments) }

    func callAsFunction(_ arguments: [String]) throws -> Answer {
        try run(URL(fileURLWithPath: Program.path.get()), arguments)
    }

    /// Calls a shell with a script in which `"$0"` is the program.
    func shell(_ script: String, _ arguments: String...) throws -> Answer {
        try run(URL(fileURLWithPath: "/bin/sh"), ["-c", script, Program.path.get()] + arguments)
    }

    private func run(_ executable: URL, _ arguments: [String]) throws -> Answer {
        // Files and not pipes: nobody has to read both at once, and no other child can keep them open.
        let scratch = try Scratch()
        let files = [try scratch.file("out", holding: ""), try scratch.file("err", holding: "")]
        let handles = try files.map { try FileHandle(forWritingTo: URL(fileURLWithPath: $0)) }
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = whole
        if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder, isDirectory: true) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handles[0]
        process.standardError = handles[1]
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run()
        ended.wait()
        for handle in handles { try handle.close() }
        return Answer(
            status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
            output: try scratch.text("out"), errors: try scratch.text("err"))
    }

    private var whole: [String: String] {
        var whole = ProcessInfo.processInfo.environment
        for name in ["LANG", "LANGUAGE", "LC_MESSAGES"] { whole[name] = nil }
        whole["LC_ALL"] = "C"
        return whole.merging(environment) { _, own in own }
    }

    /// The package manager builds programs and tests into the same folder.
    private static let path = Result { () throws -> String in
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()] + bundles
        let candidates = folders.map { $0.appendingPathComponent("medlevy").path }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw NotBuilt(lookedIn: candidates)
        }
        return found
    }
}

/// The program as most tests call it.
let medlevy = Program()

/// The folder that the package's own files are in.
enum Package {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let tables = "\(folder)/Tables"
}
