public import Values

/// Problems as a table in CSV, a row for each: for people who put them right in a spreadsheet.
public enum ProblemTable {
    public static let header = CSVRow.text([
        "file", "record", "line", "column", "cell", "field", "severity", "code", "text",
    ])

    /// - Parameter text: what is said of the problem, in a language.
    public static func row(_ problem: Problem, text: String) -> String {
        let place = problem.place
        let numbers = [place.record, place.line, place.column].map { $0.map(String.init) ?? "" }
        let names = [place.cell ?? "", place.field ?? ""]
        let said = [problem.code.severity.rawValue, problem.code.rawValue, text]
        return CSVRow.text([place.file ?? ""] + numbers + names + said)
    }
}
