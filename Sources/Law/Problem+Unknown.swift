public import Values

extension Problem {
    /// The refusal of a concept of which the tables know no value in a year.
    ///
    /// Other tables can hold it, which the option `--tables` takes; a command that takes the value by itself names that
    /// option instead.
    public static func unknown(_ concept: String, year: Int) -> Problem {
        let details = ["concept": concept, "year": String(year), "option": "--tables"]
        return Problem(.lawFigureUnknown, at: Place(field: concept), details)
    }
}
