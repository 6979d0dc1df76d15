import Testing

/// Program and tables are named, so that an answer can be made again.
@Suite struct VersionTests {
    private func hash() throws -> String {
        try #require(try medlevy("tables", "check", "--format", "json").json["tables_hash"].text)
    }

    @Test func theVersionNamesTheTablesByTheirContent() throws {
        let answer = try medlevy("--version")
        let hash = try hash()
        #expect(answer.status == 0)
        #expect(answer.output.hasPrefix("medlevy "))
        #expect(answer.output.contains(hash))
        #expect(hash.count == 64)
        #expect(hash.allSatisfy { $0.isHexDigit })
    }

    @Test(
        "Every answer names program and tables",
        arguments: [
            ["assess", "--year", "2024"], ["budget", "--budget", "1.00"], ["compare", "--year", "2024"],
            ["tables", "check"],
        ])
    func everyAnswer(arguments: [String]) throws {
        let hash = try hash()
        let version = try medlevy("--version").output
        #expect(try medlevy(arguments).output.contains(hash))
        #expect(try medlevy(arguments + ["--format", "json"]).json["program"].text == version.words)
    }
}

extension String {
    /// The first two words: the program's name and number.
    fileprivate var words: String { split(separator: " ").prefix(2).joined(separator: " ") }
}
