import Dispatch
import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A line that does not end must be refused, whatever follows it. How much memory that takes, the tests of the command
/// line measure, in a process of its own.
@Suite struct LongLineTests {
    private static let longest = 1 << 20
    /// Many times the longest line. A gigabyte takes half a minute in an unoptimised build.
    private static let endless = 16 << 20

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// The size of a pipe is not known: nothing can be refused for being large before it is read.
    @Test(
        "An endless line from a pipe is refused, what follows is read", arguments: ["csv", "jsonl"], [true, false])
    func endlessLine(format: String, isFirst: Bool) throws {
        let path = scratch.file("endless.\(format)")
        try #require(mkfifo(path, 0o600) == 0)
        let good = format == "csv" ? InventedRow(id: "1").centsLine : try InventedRow(id: "1").json()
        let header = format == "csv" ? InventedRow.centsHeader + "\n" : ""
        let bad = format == "csv" ? "2,be,1,0,1,1,1," : "{}}"
        let writer = PipeWriter(path)
        writer.start(
            before: isFirst ? "" : header + good + "\n", fill: UInt8(ascii: "7"), count: LongLineTests.endless,
            after: "\n" + bad + "\n")
        let marks = try Reading(path).marks
        #expect(writer.finished() == nil)
        let line = isFirst ? 1 : header.isEmpty ? 2 : 3
        #expect(marks.first == "input.line-too-long@\(line)")
        // Without a header nothing is known of the rows below it, and nothing said.
        let isRead = !isFirst || format == "jsonl"
        let problem = format == "csv" ? "country.malformed@\(line + 1):3" : "json.syntax@\(line + 1):3"
        #expect(marks.dropFirst() == (isRead ? [problem] : []))
    }

    /// A file of holes is as long as its sender likes and costs nothing to send.
    @Test func aLineOfHolesIsRefused() throws {
        let path = try scratch.file("holes.csv", holding: InventedRow.centsHeader + "\n")
        try #require(truncate(path, LongLineTests.endless) == 0)
        #expect(try Reading(path).marks == ["input.line-too-long@2"])
    }

    @Test func aShortLineOfNULsIsRefusedForThem() throws {
        let text = InventedRow.centsHeader + "\n1,BE\0\0\n"
        #expect(try Reading(scratch.file("nul.csv", holding: text)).marks == ["input.nul@2:5"])
    }

    /// Lines about as long as the longest. Whether a byte more is still read depends on the line end, which may be two.
    @Test("A line is too long beyond a mebibyte", arguments: [(2, false), (0, true), (-1, true)], ["\n", "\r\n"])
    func limitOfALine(limit: (beyond: Int, isRead: Bool), end: String) throws {
        let start = InventedRow(id: "1").centsLine
        let code = "|distributor:MDR_I"
        var line = start + code.dropFirst()
        while line.utf8.count + code.utf8.count <= LongLineTests.longest - 2 * code.utf8.count { line += code }
        // What is missing to the length is zeros before an amount.
        let missing = LongLineTests.longest + limit.beyond - line.utf8.count
        line = line.replacingOccurrences(of: ",25000000,", with: ",\(String(repeating: "0", count: missing))25000000,")
        #expect(line.utf8.count == LongLineTests.longest + limit.beyond)
        let reading = try Reading(scratch.file("long.csv", holding: InventedRow.centsHeader + end + line + end))
        #expect(reading.marks == (limit.isRead ? [] : ["input.line-too-long@2"]))
        #expect(reading.rows.count == (limit.isRead ? 1 : 0))
    }

    /// The rows below a line that is too long are looked at: a person is told all problems at once.
    @Test func rowsBelowALongLineAreStillChecked() throws {
        let long = String(repeating: "x", count: 3 * LongLineTests.longest + 17)
        let lines = [InventedRow.centsHeader, long, "2,be,1,0,1,1,1,", long, "4,BE,1,0,1,-1,0,"]
        let reading = try Reading(scratch.file("two.csv", holding: lines.joined(separator: "\n") + "\n"))
        #expect(
            reading.marks
                == [
                    "input.line-too-long@2", "country.malformed@3:3", "input.line-too-long@4", "amount.negative@5:12",
                ])
    }
}

/// Fills a named pipe from a thread of its own, since whoever opens one waits for the other side.
final class PipeWriter: Sendable {
    private let path: String
    private let outcome = DispatchSemaphore(value: 0)
    private let failure = FailureBox()

    init(_ path: String) { self.path = path }

    func start(before: String, fill: UInt8, count: Int, after: String) {
        // A reader that gives up early must not end the whole test process.
        signal(SIGPIPE, SIG_IGN)
        DispatchQueue.global().async { [self] in
            do {
                let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
                let piece = Data(repeating: fill, count: 1 << 20)
                try file.write(contentsOf: Data(before.utf8))
                for _ in 0..<count / piece.count { try file.write(contentsOf: piece) }
                try file.write(contentsOf: Data(after.utf8))
                try file.close()
            } catch {
                failure.set("\(error)")
            }
            outcome.signal()
        }
    }

    /// Waits for the end; gives what went wrong.
    func finished() -> String? {
        outcome.wait()
        return failure.text
    }
}

/// A text that one thread writes and another reads.
private final class FailureBox: @unchecked Sendable {
    private let lock = NSLock()
    private var stored: String?

    var text: String? { lock.withLock { stored } }

    func set(_ text: String) { lock.withLock { stored = text } }
}
