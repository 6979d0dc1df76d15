import Declarations
public import Law
public import Rules
public import Service
public import Values

/// An assessment that is asked for in JSON: a year, a contributor, and where wanted other readings and figures than the
/// tables have.
public enum AssessmentRequest {
    /// - Parameter years: those that were made ready with the figures and readings of the tables.
    /// - Throws: every problem with what was sent, each with its path, line and column; `law.…` for a year or a figure
    ///   that the tables don't have.
    public static func read(
        _ bytes: [UInt8], _ book: Lawbook, _ years: [Int: AssessmentYear] = [:]
    ) throws(Problems) -> ExplainedAssessment {
        let fields = try JSONFields(JSONDocument(bytes))
        let read = attempt(fields, book, years)
        try fields.check()
        return try made(read, years)
    }

    /// Both sides of a comparison: `{"before": …, "after": …}`, each an assessment.
    public static func readComparison(
        _ bytes: [UInt8], _ book: Lawbook
    ) throws(Problems) -> (before: ExplainedAssessment, after: ExplainedAssessment) {
        let fields = try JSONFields(JSONDocument(bytes))
        let before = fields.object("before", required: true).map { attempt($0, book) }
        let after = fields.object("after", required: true).map { attempt($0, book) }
        try fields.check()
        return (try made(before ?? nil), try made(after ?? nil))
    }

    /// What was read, ready to be assessed.
    private struct Read {
        let law: YearLaw
        let contributor: Contributor
        let registrations: [Registration]
        let figures: GivenFigures
        let readings: Readings
    }

    /// Where nothing was wrong, everything was read.
    private static func made(
        _ read: Read?, _ years: [Int: AssessmentYear] = [:]
    ) throws(Problems) -> ExplainedAssessment {
        guard let read else { throw Problems([Problem(.bodyMissing, ["known": "application/json"])]) }
        if let year = years[read.law.year], read.figures == GivenFigures(), read.readings == year.rules.readings {
            return ExplainedAssessment(
                year.law, read.contributor, registrations: read.registrations, year.rules, year.charges)
        }
        return try ExplainedAssessment(
            read.law, read.contributor, registrations: read.registrations, figures: read.figures,
            readings: read.readings)
    }

    private static func attempt(
        _ fields: JSONFields, _ book: Lawbook, _ years: [Int: AssessmentYear] = [:]
    ) -> Read? {
        let law = fields.integer("year", required: true).flatMap { year -> YearLaw? in
            if let known = years[year] { return known.law }
            return fields.attempt("year") { () throws(Problems) in try book.year(year) }
        }
        let sent = fields.object("contributor", required: true)
        let described = sent.flatMap { contributor($0, law?.table) }
        let figures = figures(fields.object("figures"))
        let ready = law.flatMap { years[$0.year]?.rules.readings }
        let readings = readings(fields.object("readings"), fields, law, usual: ready)
        guard let law, let described, let readings else { return nil }
        return Read(
            law: law, contributor: described.contributor, registrations: described.registrations, figures: figures,
            readings: readings)
    }

    private static func contributor(
        _ fields: JSONFields, _ table: EntityTable?
    ) -> (contributor: Contributor, registrations: [Registration])? {
        let country = country(fields)
        let total = fields.amount("turnover_total") ?? .zero
        let levy = fields.amount("turnover_levy") ?? .zero
        var situation: Situation = []
        if fields.flag("active_in_belgium") ?? true { situation.insert(.activeInBelgium) }
        if fields.flag("self_control") ?? false { situation.insert(.selfControl) }
        if fields.flag("declared") ?? true { situation.insert(.declared) }
        let registrations = registrations(fields, table)
        if levy > total {
            fields.report(.turnoverLevyAboveTotal, "turnover_levy", ["levy": "\(levy)", "total": "\(total)"])
        }
        guard let country, let table else { return nil }
        let contributor = Contributor(
            totalTurnover: total, levyTurnover: levy, country: country, situation: situation,
            registered: Registered(registrations, in: table))
        return (contributor, registrations)
    }

    private static func country(_ fields: JSONFields) -> CountryCode? {
        guard let text = fields.text("country") else { return .belgium }
        if let country = CountryCode(text) { return country }
        fields.report(.countryMalformed, "country", ["value": text])
        return nil
    }

    private static func registrations(_ fields: JSONFields, _ table: EntityTable?) -> [Registration] {
        let sent = fields.objects("activities", most: (DocumentLimits.registrations, .registrationTooMany)) ?? []
        // Only what names no registration needs it, and then once for all of them.
        lazy var lexicon = table.map { RegistrationLexicon($0) }
        return sent.compactMap { fields in
            let activity = fields.text("activity", required: true)
            let deviceClass = fields.text("device_class", required: true)
            guard let activity, let deviceClass, let table else { return nil }
            if let registration = table.registration(of: activity, with: deviceClass) { return registration }
            let problems = lexicon?.problems(with: Array("\(activity):\(deviceClass)".utf8)) ?? []
            return fields.attempt("activity") { () throws(Problems) in throw Problems(problems) }
        }
    }

    private static func figures(_ fields: JSONFields?) -> GivenFigures {
        GivenFigures(
            costPerEntity: fields?.amount("cost_per_entity"), rate: fields?.percentage("rate_pct"),
            threshold: fields?.amount("threshold"))
    }

    /// The tables' readings, with those chosen that were sent: `{"R4": "levy"}`.
    private static func readings(
        _ sent: JSONFields?, _ fields: JSONFields, _ law: YearLaw?, usual: Readings?
    ) -> Readings? {
        guard let law else { return nil }
        return fields.attempt("readings") { () throws(Problems) in
            do throws(Problem) {
                var readings: Readings
                if let usual { readings = usual } else { readings = try Readings(law) }
                guard let sent else { return readings }
                for id in Readings.selectable {
                    if let value = sent.text(id.rawValue) { try readings.choose(id, value) }
                }
                return readings
            } catch {
                throw Problems([error])
            }
        }
    }
}
