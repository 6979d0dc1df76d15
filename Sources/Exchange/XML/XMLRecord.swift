import Declarations
import Values

/// One declaration while it is read.
struct XMLRecord {
    let number: Int
    var raw: RawDeclaration
    var net = XMLSchemaNet()
    /// The fields that are too long to be kept, by their paths.
    var tooLong: Set<String> = []

    /// Notes a problem of the structure, up to as many as anybody reads.
    mutating func add(_ problem: Problem) {
        if raw.problems.count < XMLLimits.problems { raw.problems.append(problem) }
    }

    /// The declaration with every problem: what the reader of the fields finds, and what only the schema refuses.
    func read(_ budget: inout ProblemBudget) -> DeclarationDocument.Record {
        var (declaration, problems) = DeclarationReader.read(raw)
        if !tooLong.isEmpty { problems = withoutWhatFollowsFromLength(problems) }
        let untold = net.untold(besides: problems.errors)
        if !untold.isEmpty {
            problems += untold
            declaration = nil
        }
        return DeclarationDocument.Record(
            number: number, declaration: declaration, problems: budget.kept(of: problems))
    }

    /// A text that was cut is too long, and nothing else can be said of it.
    private func withoutWhatFollowsFromLength(_ problems: [Problem]) -> [Problem] {
        var told: Set<Problem> = []
        return problems.filter { problem in
            guard tooLong.contains(problem.place.field ?? "") else { return true }
            return problem.code == .fieldTooLong && told.insert(problem).inserted
        }
    }
}
