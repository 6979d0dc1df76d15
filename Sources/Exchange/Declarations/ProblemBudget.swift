import Values

/// How many problems of a document are kept: enough for anybody to read, so that a document of mistakes alone costs no
/// more memory than another. Each declaration keeps its first error, whatever the others have used up.
struct ProblemBudget {
    private var left = 20_000

    mutating func kept(of problems: [Problem]) -> [Problem] {
        if problems.isEmpty { return problems }
        let kept = problems.count <= left ? problems : Array(problems.prefix(left))
        left -= kept.count
        if kept.errors.isEmpty, let error = problems.errors.first { return kept + [error] }
        return kept
    }
}
