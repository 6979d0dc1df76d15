import Law
import Testing
import Values

/// The tables that the program is built with, loaded once for all tests.
enum BuiltInLaw {
    private static let loading = Result { () throws(Problems) in try Lawbook.builtIn() }

    static func book() throws -> Lawbook { try loading.get() }

    /// A figure's stored value on the first day of a year; for one month's figures, on the first of that month.
    static func dated(_ name: FigureName, _ day: String) throws -> Dated<Int64> {
        let figure = try #require(try book().figures[name])
        let date = try #require(CivilDate(day))
        return try #require(figure.timeline.value(on: date), "\(name.rawValue) \(day)")
    }
}
