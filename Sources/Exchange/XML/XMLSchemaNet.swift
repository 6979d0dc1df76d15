import Values

/// What the schema refuses in a part of a document, kept until it is known what our own reader says there. It is the
/// second net: nothing that the schema refuses is taken in, and nothing is told twice.
struct XMLSchemaNet {
    private var refused: [(fault: XMLSchemaCheck.Fault, problem: Problem)] = []

    mutating func add(_ fault: XMLSchemaCheck.Fault, _ problem: Problem) {
        if refused.count < XMLLimits.problems { refused.append((fault, problem)) }
    }

    /// A value is told of unless its element has a problem already; the structure, once for each element, only when
    /// there is no other problem.
    func untold(besides errors: [Problem]) -> [Problem] {
        if refused.isEmpty { return [] }
        var told = Set(errors.map(XMLSchemaNet.spot))
        let values = refused.filter { $0.fault == .value && told.insert(XMLSchemaNet.spot(of: $0.problem)).inserted }
        if errors.isEmpty, values.isEmpty {
            return refused.map(\.problem).filter { told.insert(XMLSchemaNet.spot(of: $0)).inserted }
        }
        return values.map(\.problem)
    }

    private static func spot(of problem: Problem) -> [Int?] { [problem.place.line, problem.place.column] }
}
