import Exchange
import Pages
import Values

/// Reads what somebody typed about money, and gathers everything that stands in the way.
struct MoneyReading {
    let typed: TypedFields
    let language: Language
    private(set) var problems = Problems()

    init(_ typed: TypedFields, _ language: Language) {
        self.typed = typed
        self.language = language
    }

    mutating func amount(_ field: String) -> Cents? {
        do throws(Problem) {
            return try Cents(typed: typed[field], in: language, at: Place(field: field))
        } catch {
            problems.add(error.code == .amountEmpty ? MoneyReading.missing(field) : error)
            return nil
        }
    }

    /// That an amount is missing that is no turnover: 0 is not what to write instead.
    static func missing(_ field: String) -> Problem { Problem(.amountEmpty, at: Place(field: field), ["money": ""]) }

    mutating func percentage(_ field: String) -> Percentage? {
        do throws(Problem) {
            return try Percentage(
                typed: typed[field], places: Percentage.publishedPlaces, at: Place(field: field))
        } catch {
            problems.add(error)
            return nil
        }
    }

    mutating func day(_ field: String) -> CivilDate? {
        if let day = CivilDate(typed[field]) { return day }
        problems.add(Problem(.dateMalformed, at: Place(field: field), ["value": String(typed[field].prefix(40))]))
        return nil
    }

    /// - Parameter label: what the field is called.
    mutating func text(_ field: String, label: String, longest: Int) -> String? {
        do throws(NormalText.Fault) {
            return try NormalText.read(typed[field], longest: longest)
        } catch {
            problems.add(Problem(error.code, at: Place(field: field), error.details(field: label)))
            return nil
        }
    }

    mutating func add(_ problem: Problem) { problems.add(problem) }

    /// - Throws: everything found.
    func check() throws(Problems) {
        if !problems.isEmpty { throw problems }
    }

    /// Longer reasons are letters.
    static let longestReason = 2000
}

extension TypedFields {
    /// What an address says.
    init(asked query: [(name: String, value: String)]) {
        self.init(Dictionary(grouping: query, by: \.name).mapValues { $0.map(\.value) })
    }
}

extension Problems {
    /// The same at the fields that they are about, where the office of billing knows no fields.
    ///
    /// - Parameter fields: names of fields by codes.
    func placed(_ fields: [ProblemCode: String]) -> Problems {
        map { problem in
            guard problem.place.field == nil, let field = fields[problem.code] else { return problem }
            return Problem(problem.code, at: Place(field: field), problem.details)
        }
    }
}
