import Foundation
import Testing

/// Bad input writes nothing, and what was there stays as it was.
@Suite struct NothingWrittenTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        _ = try scratch.handSector()
        try scratch.file("bad.csv", holding: HandSector.csv + "H,BE,1,0,1,x,0,\n")
        // What is declared is a cent, what is not ten trillion euros: no budget fits both.
        try scratch.file(
            "vast.csv",
            holding: HandSector.csv.prefix { $0 != "\n" } + "\nA,BE,1,0,1,4879840,1,\n"
                + "B,BE,1,0,0,1000000000000000,0,\n")
        try scratch.file("old.csv", holding: "old\n")
        try scratch.file("old.jsonl", holding: "old\n")
        try scratch.file("old.svg", holding: "old\n")
    }

    private static let calls = [
        "run --year 2024 --budget 100.00 --contributors bad.csv --output NAME.csv",
        "run --year 2024 --budget 100.00 --contributors bad.csv --output NAME.jsonl",
        "run --year 2024 --budget x --contributors sector.csv --output NAME.csv",
        "run --year 2026 --budget 100.00 --contributors sector.csv --output NAME.csv",
        "run --year 2024 --budget 100.00 --contributors missing.csv --output NAME.csv",
        "run --year 2024 --budget 100.00 --contributors sector.csv --reading R4=x --output NAME.csv",
        "run --year 2024 --budget 100.00 --contributors vast.csv --reading R7=declared --output NAME.csv",
        "simulate --year 2024 --budget 100.00 --contributors bad.csv --output NAME.csv --plot NAME.svg",
        "simulate --year 2024 --budget 1 --contributors sector.csv --scenario R4=x --output NAME.csv --plot NAME.svg",
        "sample --year 2026 --output NAME.csv",
    ]

    @Test("Bad input writes no new file, and leaves an old one as it was", arguments: calls, ["new", "old"])
    func nothingIsWritten(call: String, name: String) throws {
        let before = try scratch.names
        let arguments = call.replacingOccurrences(of: "NAME", with: name).split(separator: " ").map(String.init)
        let answer = try Program(folder: scratch.path)(arguments)
        #expect(answer.status == 65 || answer.status == 64 || answer.status == 66)
        #expect(answer.output == "")
        #expect(try scratch.names == before)
        for old in ["old.csv", "old.jsonl", "old.svg"] { #expect(try scratch.text(old) == "old\n") }
    }

    @Test func goodInputReplacesAnOldFileWhole() throws {
        try scratch.file("out.csv", holding: String(repeating: "old,", count: 10_000))
        let answer = try medlevy(
            "run", "--year", "2024", "--budget", HandSector.budget, "--contributors", scratch.file("sector.csv"),
            "--output", scratch.file("out.csv"))
        #expect(answer.status == 0)
        #expect(try scratch.text("out.csv") == HandSector.results)
        #expect(try scratch.names.filter { $0.contains("part") } == [])
    }

    /// The file of contributors is never replaced by what was made of it, under whichever name.
    @Test(arguments: ["sector.csv", "./folder/../sector.csv", "link.csv"])
    func theInputIsNotReplacedByTheOutput(_ name: String) throws {
        try scratch.folder("folder")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file("link.csv"), withDestinationPath: scratch.file("sector.csv"))
        let answer = try medlevy(
            "run", "--year", "2024", "--budget", HandSector.budget, "--contributors", scratch.file("sector.csv"),
            "--output", scratch.file(name))
        #expect(answer.status == 64)
        #expect(try scratch.text("sector.csv") == HandSector.csv)
    }

    /// A link stays a link: what it leads to is replaced.
    @Test func aLinkIsWrittenThrough() throws {
        _ = try scratch.file("target.csv", holding: "old")
        try FileManager.default.createSymbolicLink(
            atPath: scratch.file("link.csv"), withDestinationPath: scratch.file("target.csv"))
        let answer = try medlevy(
            "run", "--year", "2024", "--budget", HandSector.budget, "--contributors", scratch.file("sector.csv"),
            "--output", scratch.file("link.csv"))
        #expect(answer.status == 0)
        #expect(try scratch.text("target.csv") == HandSector.results)
    }

    /// An answer that could not be given is not done.
    @Test func aFullOutputIsAFailure() throws {
        let answer = try Program(folder: scratch.path).shell("\"$0\" assess --year 2024 >/dev/full")
        #expect(answer.status == 73)
    }
}
