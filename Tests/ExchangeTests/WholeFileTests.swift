import Exchange
import Foundation
import Testing
import Values

#if canImport(Glibc)
    import Glibc
#endif

/// Whoever reads a file while it is made, or after it could not be made, must never take a part for the whole.
@Suite struct WholeFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// What stands in the way of doing it.
    private func problem(_ body: () throws(Problem) -> Void) -> Problem? {
        do throws(Problem) { try body() } catch { return error }
        return nil
    }

    @Test func aFinishedFileHoldsAllThatWasWritten() throws {
        let path = scratch.file("whole.txt")
        let pieces = (0..<300).map { String(repeating: "\($0),", count: 1000) }
        let file = try WholeFile(path: path)
        for piece in pieces { try file.write(piece) }
        try file.finish()
        #expect(try scratch.text("whole.txt") == pieces.joined())
        #expect(try scratch.names == ["whole.txt"])
    }

    @Test func untilItIsFinishedNothingBearsItsName() throws {
        let file = try WholeFile(path: scratch.file("part.txt"))
        try file.write("half")
        let names = try scratch.names
        #expect(!names.contains("part.txt"))
        try file.finish()
        #expect(try scratch.names == ["part.txt"])
    }

    @Test func anAbandonedFileLeavesNothing() throws {
        func abandon() throws {
            let file = try WholeFile(path: scratch.file("gone.txt"))
            try file.write("half")
        }
        try abandon()
        #expect(try scratch.names == [])
    }

    @Test func anExistingFileIsReplacedWhole() throws {
        _ = try scratch.file("old.txt", holding: String(repeating: "old", count: 10_000))
        let file = try WholeFile(path: scratch.file("old.txt"))
        try file.write("new")
        let meanwhile = try scratch.text("old.txt")
        #expect(meanwhile == String(repeating: "old", count: 10_000))
        try file.finish()
        #expect(try scratch.text("old.txt") == "new")
        #expect(try scratch.names == ["old.txt"])
    }

    @Test func anExistingFileOutlivesAnAbandonedOne() throws {
        _ = try scratch.file("kept.txt", holding: "old")
        func abandon() throws {
            let file = try WholeFile(path: scratch.file("kept.txt"))
            try file.write("new")
        }
        try abandon()
        #expect(try scratch.text("kept.txt") == "old")
        #expect(try scratch.names == ["kept.txt"])
    }

    /// The name is taken by a folder while the file is made: it can't be put in its place, and goes.
    @Test func aFileThatCannotBePutInItsPlaceLeavesNothing() throws {
        let path = scratch.file("taken")
        func write() throws(Problem) {
            let file = try WholeFile(path: path)
            try file.write("text")
            mkdir(path, 0o700)
            try file.finish()
        }
        #expect(problem(write)?.code == .outputFailed)
        #expect(try scratch.names == ["taken"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: path) == [])
    }

    @Test("Where nothing can be written is a problem that names the path", arguments: ["no/such/folder.txt", "", "."])
    func whereNothingCanBeWritten(name: String) throws {
        let path = scratch.file(name)
        let found = problem { () throws(Problem) in try WholeFile.write("text", to: path) }
        #expect(found?.code == .outputFailed)
        #expect(found?.place.file == path)
        #expect(try scratch.names == [])
    }

    /// A device that is always full stands for a disk that is.
    @Test func aFullDeviceIsAProblem() {
        #expect(problem { () throws(Problem) in try WholeFile.write("text", to: "/dev/full") }?.code == .outputFailed)
    }

    @Test func theNullDeviceTakesEverythingAndStays() throws {
        try WholeFile.write(String(repeating: "text", count: 100_000), to: "/dev/null")
        var status = stat()
        #expect(stat("/dev/null", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFCHR)
    }

    /// Opened for reading first and without waiting, so that nothing hangs where the pipe is not written to.
    @Test func aPipeGetsTheBytesAndStays() throws {
        let path = scratch.file("pipe")
        try #require(mkfifo(path, 0o600) == 0)
        let reader = FileHandle(fileDescriptor: open(path, O_RDONLY | O_NONBLOCK), closeOnDealloc: true)
        let text = String(repeating: "through the pipe,", count: 2000)
        try WholeFile.write(text, to: path)
        #expect(try reader.readToEnd() == Data(text.utf8))
        #expect(try scratch.names == ["pipe"])
    }

    /// Results are for their owner to change and for others to read.
    @Test func theFileMayBeReadByOthers() throws {
        try WholeFile.write("text", to: scratch.file("open.txt"))
        var status = stat()
        #expect(stat(scratch.file("open.txt"), &status) == 0)
        #expect(status.st_mode & 0o700 == 0o600)
        #expect(status.st_mode & 0o022 == 0)
    }
}
