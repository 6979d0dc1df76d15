public import Declarations
public import Law
public import Rules
public import Values

/// The law of one contribution year, ready to assess declarations with its published figures.
public struct AssessmentYear: Sendable {
    public let law: YearLaw
    public let rules: YearRules
    public let charges: Charges

    /// - Parameters:
    ///   - readings: other ones than those of the tables.
    ///   - figures: instead of the published ones.
    /// - Throws: each figure that is needed and unknown.
    public init(
        _ law: YearLaw, readings chosen: Readings? = nil, figures: GivenFigures = GivenFigures()
    ) throws(Problems) {
        let readings: Readings
        do throws(Problem) {
            if let chosen { readings = chosen } else { readings = try Readings(law) }
        } catch {
            throw Problems([error])
        }
        self.law = law
        rules = try YearRules(law, readings: readings, threshold: figures.threshold)
        charges = try Charges(law, readings: readings, figures: figures)
    }

    /// What a declaration amounts to.
    ///
    /// - Parameter isDeclared: whether the declarant declared; the agency set it ex officio otherwise.
    public func assess(_ declaration: Declaration, isDeclared: Bool) -> ExplainedAssessment {
        ExplainedAssessment(
            law, declaration.contributor(in: law.table, isDeclared: isDeclared),
            registrations: declaration.registrations(in: law.table), rules, charges)
    }
}

extension Lawbook {
    /// Every year that the tables cover, made ready once, or why it cannot be assessed.
    public var assessmentYears: [Int: Result<AssessmentYear, Problems>] {
        years.reduce(into: [:]) { years, year in
            years[year] = Result { () throws(Problems) in try AssessmentYear(self.year(year)) }
        }
    }
}
