import Foundation
import Testing

/// Libraries of the system are loaded when they are first used: where one is not there, its package is named, and what
/// does not need it works.
@Suite struct MissingLibraryTests {
    private static let libraries = ["libpq.so.5", "libxlsxwriter.so.4", "libxml2.so.2"]
    private let scratch: Scratch
    private let program: Program

    /// Files without content stand where the libraries are looked for first: to the system they are none.
    init() throws {
        scratch = try Scratch()
        let folder = try scratch.folder("libraries")
        for library in Self.libraries { try scratch.file("libraries/\(library)", holding: "") }
        program = Program(folder: scratch.path, environment: ["LD_LIBRARY_PATH": folder])
    }

    @Test(
        "what needs a library names its package",
        arguments: [
            (["declaration", "list", "--database", "postgres://nobody@127.0.0.1:1/none"], "libpq5"),
            (["declaration", "export", "--output", "all.xlsx", "--database", "own.sqlite"], "libxlsxwriter4"),
            (["declaration", "check", "one.xml"], "libxml2"),
        ])
    func names(arguments: [String], package: String) throws {
        let counter = Program(folder: scratch.path)
        try scratch.file("one.xml", holding: SampleDocument().xml)
        #expect(
            try counter("declaration", "submit", "one.xml", "--as", "An Peeters", "--database", "own.sqlite").status
                == 0)
        let answer = try program(arguments)
        // A document that is only checked is told of with its verdict, as all that is wrong with it is.
        #expect(answer.status == (arguments.contains("check") ? 65 : 73), "\(answer)")
        let said = answer.output + answer.errors
        #expect(said.contains("Install the package \(package) (apt-get install \(package))"), "\(answer)")
        #expect(said.contains("[library.missing]"))
        #expect(try !scratch.names.contains { $0.contains("all.xlsx") })
    }

    @Test func whatDoesNotNeedThemWorks() throws {
        let answer = try program(
            "budget", "--year", "2024", "--budget", "10000000.00", "--entities", "1000", "--levy-turnover", "1000000.00"
        )
        #expect(answer.status == 0, "\(answer)")
    }
}
