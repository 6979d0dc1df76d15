public import Values

/// Everything the tables say of access, as it holds on one day.
public struct AccessTables: Sendable {
    public let kinds: [OrganisationKind]
    public let representativeFunctions: [NamedCode]
    public let capacities: [AccessCapacity]
    public let applications: [AccessApplication]
    public let roles: [AccessRole: Phrase]
    public let permissions: [AccessAction: Permission]

    public func kind(_ code: String) -> OrganisationKind? { kinds.first { $0.code == code } }
    public func capacity(_ code: String) -> AccessCapacity? { capacities.first { $0.code == code } }
    public func application(_ code: String) -> AccessApplication? { applications.first { $0.code == code } }

    public func allows(_ action: AccessAction, _ role: AccessRole, _ relation: AccessRelation) -> Bool {
        permissions[action]?.allows(role, relation) ?? false
    }
}

/// The access tables through time.
public struct AccessLaw: Sendable {
    public let kinds: Timeline<[OrganisationKind]>
    public let representativeFunctions: Timeline<[NamedCode]>
    public let capacities: Timeline<[AccessCapacity]>
    public let applications: Timeline<[AccessApplication]>
    public let roles: Timeline<[AccessRole: Phrase]>
    public let permissions: Timeline<[AccessAction: Permission]>

    /// - Throws: `law.not-covered` for a day that a table says nothing of, `law.figure-unknown` where it isn't known.
    public func inForce(on day: CivilDate) throws(Problems) -> AccessTables {
        AccessTables(
            kinds: try AccessLaw.value(kinds, day),
            representativeFunctions: try AccessLaw.value(representativeFunctions, day),
            capacities: try AccessLaw.value(capacities, day), applications: try AccessLaw.value(applications, day),
            roles: try AccessLaw.value(roles, day), permissions: try AccessLaw.value(permissions, day))
    }

    private static func value<Value>(_ timeline: Timeline<Value>, _ day: CivilDate) throws(Problems) -> Value {
        guard let dated = timeline.value(on: day) else {
            let first = timeline.values.first?.from.year ?? day.year
            let last = timeline.values.last.map { $0.until?.year ?? day.year } ?? day.year
            let details = ["concept": timeline.concept, "year": String(day.year), "covered": "\(first)–\(last)"]
            throw Problems([Problem(.lawNotCovered, at: Place(field: timeline.concept), details)])
        }
        guard let value = dated.value else { throw Problems([.unknown(timeline.concept, year: day.year)]) }
        return value
    }
}
