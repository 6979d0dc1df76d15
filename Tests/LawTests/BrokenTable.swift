import Testing
import Values

/// One mistake in one file of the tables, and the one problem that it must give.
struct BrokenTable: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let old: String
    let new: String
    let code: ProblemCode
    /// A text of the edited file on whose first line the problem is; `nil` for a problem without a place.
    let line: String?
    let details: [String: String]
    /// Problems that follow from this one: a value that is not read leaves a gap behind it.
    let following: Set<ProblemCode>

    init(
        _ name: String, in file: String, _ old: String, _ new: String, gives code: ProblemCode, at line: String?,
        _ details: [String: String] = [:], then following: Set<ProblemCode> = []
    ) {
        self.name = name
        self.file = file
        self.old = old
        self.new = new
        self.code = code
        self.line = line
        self.details = details
        self.following = following
    }

    var testDescription: String { name }

    /// Loads the broken tables and expects this problem first, and no other than those that follow from it.
    ///
    /// Cells that two values share are read for each, so the same problem at the same place may come twice.
    func check() throws {
        let tables = try EditedTables().replacing(old, with: new, in: file)
        let problems = tables.problems()
        let problem = try #require(problems.first)
        #expect(problem.code == code)
        #expect(Set(problems).subtracting([problem]).allSatisfy { following.contains($0.code) }, "\(problems)")
        #expect(following.isSubset(of: problems.map(\.code)))
        #expect(problem.place.file == (line == nil ? nil : file))
        #expect(try problem.place.line == line.map { try tables.line(of: $0, in: file) })
        for (key, value) in details { #expect(problem.details[key] == value, "\(key)") }
    }
}
