public import Declarations
public import Law
public import Rules
public import Values

/// What a declaration amounts to under the law of its year, with every step; or why that cannot be told yet.
public struct AssessedDeclaration: Sendable {
    /// The law of the year.
    public let law: YearLaw
    public let rules: YearRules
    public let charges: Charges
    public let outcome: Outcome
    public let steps: [Step]
    /// Where the declarant is established.
    public let country: CountryCode

    /// Whether the levy may still become lower, so that the amount is "at most".
    public var isMaximum: Bool { charges.levyIsMaximum && outcome.levy > .zero }

    /// - Parameter isDeclared: whether the declarant declared; the agency set it ex officio otherwise.
    public init(_ declaration: Declaration, isDeclared: Bool, _ year: AssessmentYear) {
        law = year.law
        country = declaration.declarant.country
        rules = year.rules
        charges = year.charges
        (outcome, steps) = year.rules.explained(
            declaration.contributor(in: year.law.table, isDeclared: isDeclared),
            registrations: declaration.registrations(in: year.law.table), in: year.law.table, year.charges)
    }
}

/// The law of one contribution year, ready to assess declarations with its published figures.
public struct AssessmentYear: Sendable {
    public let law: YearLaw
    public let rules: YearRules
    public let charges: Charges

    /// - Parameter readings: other ones than those of the tables.
    /// - Throws: each figure that is needed and unknown.
    public init(_ law: YearLaw, readings chosen: Readings? = nil) throws(Problems) {
        let readings: Readings
        do throws(Problem) {
            if let chosen { readings = chosen } else { readings = try Readings(law) }
        } catch {
            throw Problems([error])
        }
        self.law = law
        rules = try YearRules(law, readings: readings)
        charges = try Charges(law, readings: readings, costPerEntity: nil, rate: nil)
    }
}
