public import Values

/// One line of the list of users: a person in one capacity or subdivision.
public struct ListedUser: Hashable, Sendable {
    /// What the person is there.
    public enum Kind: String, CaseIterable, Sendable {
        case chief
        case coChief = "co_chief"
        case manager
        case coManager = "co_manager"
        case user
    }

    public enum Status: String, CaseIterable, Sendable {
        case active
        case blocked
        /// Some application may be used later only.
        case pending
    }

    public let person: PersonData
    public let unit: AccessUnit
    public let kind: Kind
    public let status: Status
    /// Those that are ticked, and from when each may be used.
    public let applications: [String: Instant]

    public var cursor: UserCursor {
        UserCursor(name: person.name, firstName: person.firstName, person: person.id, unit: unit)
    }
}

/// A place in the list of users.
public struct UserCursor: Hashable, Sendable {
    let key: [String]

    init(name: String, firstName: String, person: PersonID, unit: AccessUnit) {
        key = [name, firstName, person.description, unit.description]
    }

    /// Reads what `text` gave.
    public init?(_ text: some StringProtocol) {
        guard let bytes = Hexadecimal.bytes(text), let fields = DelimitedFields.fields(bytes) else { return nil }
        let key = fields.compactMap(\.self)
        guard key.count == 4, fields.count == 4 else { return nil }
        self.key = key
    }

    /// As clients carry it: letters and digits.
    public var text: String { Hexadecimal.text(DelimitedFields.bytes(key)) }
}

/// Which users a list holds; what is `nil` or empty holds back nobody. Texts find names that have them in them,
/// whatever the case of A to Z.
public struct UserFilter: Hashable, Sendable {
    public var name: String?
    public var firstName: String?
    public var userName: String?
    public var kind: ListedUser.Kind?
    public var nationalNumber: String?
    public var status: ListedUser.Status?
    public var application: String?
    /// A capacity, or a subdivision of one: `ehealth_care/123`.
    public var unit: AccessUnit?

    public init() {}

    public func takes(_ user: ListedUser) -> Bool {
        UserFilter.has(user.person.name, name) && UserFilter.has(user.person.firstName, firstName)
            && UserFilter.has(user.person.id.userName, userName)
            && (nationalNumber.map { user.person.id.nationalNumber?.description == $0 } ?? true)
            && (kind.map { user.kind == $0 } ?? true) && (status.map { user.status == $0 } ?? true)
            && (application.map { user.applications[$0] != nil } ?? true)
            && (unit.map { $0.holds(user.unit) } ?? true)
    }

    private static func has(_ text: String, _ searched: String?) -> Bool {
        guard let searched, !searched.isEmpty else { return true }
        return small(text).contains(small(searched))
    }

    private static func small(_ text: String) -> [UInt8] {
        text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    }
}

/// A page of the list of users.
public struct UserPage: Hashable, Sendable {
    public let users: [ListedUser]
    /// How many fit in all.
    public let total: Int
    /// Where the next page begins; `nil` after the last.
    public let next: UserCursor?

    /// - Parameter all: in their order.
    public init(_ all: [ListedUser], _ filter: UserFilter, after cursor: UserCursor?, limit: Int) {
        let fitting = all.filter(filter.takes)
        let rest = fitting.filter { user in
            cursor.map { $0.key.lexicographicallyPrecedes(user.cursor.key) } ?? true
        }
        users = Array(rest.prefix(max(1, limit)))
        total = fitting.count
        next = rest.count > users.count ? users.last?.cursor : nil
    }
}

extension OrganisationAccess {
    /// Everyone who manages or uses an active capacity or subdivision, in order. The chief is in every capacity.
    public func userList(_ now: Instant) -> [ListedUser] {
        activeUnits.flatMap { unit in
            people(in: unit).compactMap { person in people[person].map { listed($0, unit, now) } }
        }.sorted { $0.cursor.key.lexicographicallyPrecedes($1.cursor.key) }
    }

    private func people(in unit: AccessUnit) -> Set<PersonID> {
        let users = users.filter { $0.value[unit] != nil }.map(\.key)
        let chiefs = unit.subdivision == nil ? chiefs : []
        return Set(users + chiefs + (managers(of: unit)?.all ?? []))
    }

    private func listed(_ person: PersonData, _ unit: AccessUnit, _ now: Instant) -> ListedUser {
        let membership = users[person.id]?[unit]
        let applications = membership?.applications ?? [:]
        let isPending = applications.values.contains { $0 > now }
        return ListedUser(
            person: person, unit: unit, kind: kind(of: person.id, in: unit),
            status: membership?.isBlocked ?? false ? .blocked : isPending ? .pending : .active,
            applications: applications)
    }

    private func kind(of person: PersonID, in unit: AccessUnit) -> ListedUser.Kind {
        if chief == person { return .chief }
        if coChiefs.contains(person) { return .coChief }
        guard let managers = managers(of: unit) else { return .user }
        if managers.manager == person || managers.predecessor == person { return .manager }
        return managers.coManagers.contains(person) ? .coManager : .user
    }
}

extension [String] {
    fileprivate func lexicographicallyPrecedes(_ other: [String]) -> Bool {
        lexicographicallyPrecedes(other) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
