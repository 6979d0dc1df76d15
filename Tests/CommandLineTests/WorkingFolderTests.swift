import Foundation
import Testing

/// The program works from whatever folder it is called in, and takes paths as seen from there.
@Suite struct WorkingFolderTests {
    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        _ = try scratch.handSector()
    }

    @Test func relativePathsAreSeenFromThere() throws {
        let answer = try Program(folder: scratch.path)(
            "run", "--year", "2024", "--contributors", "sector.csv", "--budget", HandSector.budget, "--output",
            "out.csv")
        #expect(answer.status == 0)
        #expect(try scratch.text("out.csv") == HandSector.results)
        #expect(try scratch.names == ["out.csv", "sector.csv"])
    }

    @Test func pathsMayLeadThroughOtherFolders() throws {
        let below = try scratch.folder("a folder/with spaces")
        let answer = try Program(folder: below)(
            "run", "--year", "2024", "--contributors", "../../sector.csv", "--budget", HandSector.budget, "--output",
            "../résultats.csv")
        #expect(answer.status == 0)
        #expect(try scratch.text("a folder/résultats.csv") == HandSector.results)
    }

    @Test func tablesMayBeGivenFromThere() throws {
        try FileManager.default.copyItem(atPath: Package.tables, toPath: scratch.file("law"))
        let answer = try Program(folder: scratch.path)("tables", "check", "--tables", "law")
        #expect(answer.status == 0)
        #expect(answer.output == (try medlevy("tables", "check").output))
    }

    @Test(
        "The answer is the same from every folder",
        arguments: [["assess", "--year", "2024", "--activity", "stha:MDR_I"], ["tables", "citations"]])
    func sameFromEveryFolder(arguments: [String]) throws {
        let answers = try ["/", scratch.path, Package.folder].map { try Program(folder: $0)(arguments).output }
        #expect(Set(answers).count == 1)
        #expect(!answers[0].isEmpty)
    }

    /// Nothing that the program needs at run time stands in the repository.
    @Test func withoutAHomeOrAPathItWorks() throws {
        let program = Program(folder: scratch.path, environment: ["HOME": "/nowhere", "PATH": "/nowhere"])
        #expect(try program("budget", "--budget", "100.00").status == 0)
    }
}
