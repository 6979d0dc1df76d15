import Dispatch
import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Memory may not grow with a line that never ends: it is read from a pipe under a limit that it does not fit in.
@Suite struct MemoryTests {
    /// The room that the program gets, in bytes of address space; it needs less than half of it to start.
    private static let room = 256 << 20
    /// More than the room. A gigabyte takes half a minute in an unoptimised build.
    private static let line = 272 << 20

    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test("A line longer than all of memory is refused", arguments: ["csv"])
    func longLine(format: String) throws {
        let path = scratch.file("endless.\(format)")
        try #require(mkfifo(path, 0o600) == 0)
        // A reader that gives up early must not end the whole test process.
        signal(SIGPIPE, SIG_IGN)
        DispatchQueue.global().async {
            guard let file = FileHandle(forWritingAtPath: path) else { return }
            let piece = Data(repeating: UInt8(ascii: "7"), count: 1 << 20)
            for _ in 0..<MemoryTests.line / piece.count where (try? file.write(contentsOf: piece)) == nil { return }
            try? file.close()
        }
        let answer = try medlevy.shell(
            #"ulimit -v "$1"; exec "$0" run --year 2024 --budget 1.00 --contributors "$2""#,
            String(MemoryTests.room >> 10), path)
        #expect(answer.status == 65)
        #expect(answer.errors.contains("endless.\(format):1: "))
        #expect(answer.errors.contains("[input.line-too-long]"))
    }
}
