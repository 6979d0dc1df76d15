import Law
import Testing
import Values

/// A mistake in a table of access is told with its file and line, as any other.
@Suite struct AccessTableProblemsTests {
    private static let permissions = "access/permissions.yaml"
    private static let applications = "access/applications.yaml"
    private static let kinds = "access/organisation-kinds.yaml"

    static let mistakes = [
        BrokenTable(
            "an action that is none", in: permissions, "action: view_receipt", "action: view_nothing",
            gives: .tablesUnknownCode, at: "action: view_nothing", ["value": "view_nothing"],
            then: [.tablesMissingKey]),
        BrokenTable(
            "an action twice", in: permissions, "action: view_receipt", "action: view_declaration",
            gives: .tablesRepeated, at: "action: view_declaration", ["value": "view_declaration"],
            then: [.tablesMissingKey]),
        BrokenTable(
            "a role that is none", in: permissions, "own: [legal_representative]", "own: [legal_owner]",
            gives: .tablesUnknownCode, at: "own: [legal_owner]", ["value": "legal_owner"]),
        BrokenTable(
            "a delay of more than a day", in: applications, "delay_hours: 0", "delay_hours: 25",
            gives: .tablesOutOfRange, at: "delay_hours: 25", ["value": "25", "range": "0–24"],
            then: [.tablesUnknownCode]),
        BrokenTable(
            "a capacity that is none", in: applications, "ehealth_care, PHARMACY]", "ehealth_care, CHEMIST]",
            gives: .tablesUnknownCode, at: "ehealth_care, CHEMIST]", ["value": "CHEMIST"]),
        BrokenTable(
            "a number that is none", in: kinds, "identified_by: [vat, srn]", "identified_by: [vat, lei]",
            gives: .tablesUnknownCode, at: "identified_by: [vat, lei]", ["value": "lei"]),
        BrokenTable(
            "a function that is none", in: kinds, "represented_by: [titular_pharmacist]", "represented_by: [owner]",
            gives: .tablesUnknownCode, at: "represented_by: [owner]", ["value": "owner"]),
        BrokenTable(
            "a language that is missing", in: "access/roles.yaml", "          de: Benutzer\n", "",
            gives: .tablesMissingLanguage, at: nil, ["language": "de"], then: [.tablesMissingKey]),
    ]

    @Test(arguments: mistakes)
    func aMistakeIsTold(_ mistake: BrokenTable) throws {
        let tables = try EditedTables().replacing(mistake.old, with: mistake.new, in: mistake.file)
        let problems = tables.problems()
        let problem = try #require(problems.first)
        #expect(problem.code == mistake.code && problem.place.file == mistake.file && problem.place.line != nil)
        for (name, value) in mistake.details { #expect(problem.details[name] == value) }
        for other in problems.dropFirst() {
            #expect(other.code == mistake.code || mistake.following.contains(other.code), "\(other)")
        }
    }

    /// What would let an auditor change something, or software act without a scope, does not load.
    @Test(arguments: [
        ("en: read the audit trail\n        changes: false", "en: read the audit trail\n        changes: true"),
        ("own: [legal_representative]", "own: [legal_representative, software]"),
        ("own: [legal_representative]", "own: [person]"),
        ("own: [legal_representative]", "own: [mandatary]"),
    ])
    func aTableThatGivesTooMuchIsRefused(old: String, new: String) throws {
        let problems = try EditedTables().replacing(old, with: new, in: Self.permissions).problems()
        #expect(problems.first?.code == .tablesBadValue)
    }

    /// The tables built in are not read with the law of contributions: who asks of access has it of the same files.
    @Test func accessReadLaterIsThatOfTheSameTables() throws {
        let (one, other) = (try BuiltInLaw.book().access, try Lawbook.load(.builtIn).access)
        #expect(said(one) == said(other))
        #expect(one.kinds.values.map(\.value) == other.kinds.values.map(\.value))
        #expect(one.representativeFunctions.values.map(\.value) == other.representativeFunctions.values.map(\.value))
        #expect(one.capacities.values.map(\.value) == other.capacities.values.map(\.value))
        #expect(one.applications.values.map(\.value) == other.applications.values.map(\.value))
        #expect(one.roles.values.map(\.value) == other.roles.values.map(\.value))
        #expect(one.permissions.values.map(\.value) == other.permissions.values.map(\.value))
    }

    /// When each value holds, where it stands and what it rests on.
    private func said(_ law: AccessLaw) -> [String] {
        func said<Value>(_ timeline: Timeline<Value>) -> [String] {
            timeline.values.map {
                let until = $0.until.map(\.description) ?? ""
                return "\(timeline.concept) \($0.from) \(until) \($0.status) \($0.citations) \($0.place)"
            }
        }
        return said(law.kinds) + said(law.representativeFunctions) + said(law.capacities) + said(law.applications)
            + said(law.roles) + said(law.permissions)
    }

    @Test func accessIsPartOfTheHashOfTheTables() throws {
        let edited = try EditedTables().replacing("nl: gebruiker", with: "nl: gebruikers", in: "access/roles.yaml")
        #expect(edited.problems().isEmpty)
        #expect(TableFiles.builtIn.files.filter { $0.path.hasPrefix("access/") }.count == 6)
    }
}
