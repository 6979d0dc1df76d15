import Foundation
import TestServers

#if canImport(Glibc)
    import Glibc
#endif

/// A program that takes in a batch and is killed in the middle of it.
struct KilledIntake {
    let program: String
    let arguments: [String]

    /// What it acknowledged: one line for each declaration, as it was written before the program was gone.
    struct Remains {
        let lines: [String]
        let wasKilled: Bool
    }

    /// Starts the program, and kills it once it has acknowledged a number of declarations and some time has gone by.
    ///
    /// - Parameters:
    ///   - lines: how many it may write before it is killed.
    ///   - delay: microseconds that it lives after them.
    func run(killedAfter lines: Int, delay: UInt32) throws -> Remains {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        var bytes = Data()
        var isKilled = false
        while true {
            let more = pipe.fileHandleForReading.availableData
            if more.isEmpty { break }
            bytes.append(more)
            if !isKilled, bytes.count(where: { $0 == 0x0A }) >= lines {
                usleep(delay)
                kill(process.processIdentifier, SIGKILL)
                isKilled = true
            }
        }
        process.waitUntilExit()
        return Remains(
            lines: KilledIntake.wholeLines(bytes), wasKilled: process.terminationReason == .uncaughtSignal)
    }

    /// Starts the program, and kills it after a time.
    ///
    /// - Parameter delay: microseconds; `nil` to let it end.
    func run(killedAfter delay: Int?) throws -> (remains: Remains, status: Int32) {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        if let delay {
            usleep(UInt32(delay))
            kill(process.processIdentifier, SIGKILL)
        }
        let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let remains = Remains(
            lines: KilledIntake.wholeLines(bytes), wasKilled: process.terminationReason == .uncaughtSignal)
        return (remains, process.terminationStatus)
    }

    /// The program that stands beside the tests.
    static func built() throws -> String {
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = [URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()] + bundles
        let candidates = folders.map { $0.appendingPathComponent("medlevy").path }
        guard let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw TestServer.Failure(description: "the program is not built: \(candidates)")
        }
        return found
    }

    /// A line that was cut off acknowledges nothing.
    private static func wholeLines(_ bytes: Data) -> [String] {
        guard let end = bytes.lastIndex(of: 0x0A) else { return [] }
        return String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
