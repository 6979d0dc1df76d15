import Foundation
import Testing

/// All problems are told at once, in the order of the file, up to a number and with the count of the rest.
@Suite struct ProblemListTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func run(_ badRows: Int, _ more: String...) throws -> (status: Int32, lines: [String]) {
        let header = HandSector.csv.split(separator: "\n")[0]
        let rows = (0..<badRows).map { "C\($0 + 1000),be,1,0,1,1,1," }
        try scratch.file("bad.csv", holding: ([String(header)] + rows).joined(separator: "\n") + "\n")
        let answer = try Program(folder: scratch.path)(
            ["run", "--year", "2024", "--contributors", "bad.csv", "--budget", "1.00"] + more)
        return (answer.status, answer.errors.split(separator: "\n").map(String.init))
    }

    @Test("Up to fifty are told one by one", arguments: [1, 49, 50])
    func upToFifty(count: Int) throws {
        let (status, lines) = try run(count)
        #expect(status == 65)
        #expect(lines.map { $0.prefix { $0 != " " } } == (0..<count).map { "bad.csv:\($0 + 2):7:" })
        #expect(lines.allSatisfy { $0.hasSuffix("[country.malformed]") })
    }

    @Test(
        "Beyond fifty the rest is counted",
        arguments: [(51, "There is 1 more problem"), (1234, "There are 1,184 more problems")])
    func beyondFifty(count: Int, last: String) throws {
        let (status, lines) = try run(count)
        #expect(status == 65)
        #expect(lines.count == 51)
        #expect(lines.last?.hasPrefix(last) == true)
    }

    @Test("The number can be chosen", arguments: [(1, 1), (7, 7), (0, 1), (100, 60)])
    func chosenNumber(limit: Int, told: Int) throws {
        let (_, lines) = try run(60, "--max-problems", String(limit))
        #expect(lines.count == told + (told < 60 ? 1 : 0))
        #expect(lines.count { $0.hasPrefix("bad.csv:") } == told)
    }

    @Test func severalOptionsAreToldAtOnce() throws {
        let answer = try medlevy(
            "assess", "--year", "2024", "--country", "x", "--turnover-total", "y", "--rate", "z", "--activity", "w")
        for option in ["--country", "--turnover-total", "--rate", "--activity"] {
            #expect(answer.errors.contains("\(option): "))
        }
        #expect(answer.errors.split(separator: "\n").count == 4)
    }
}
