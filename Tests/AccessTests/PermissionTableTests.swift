import Access
import Law
import Testing
import Values

/// The table that is enforced, against what its sources say of each role.
@Suite struct PermissionTableTests {
    private let tables: AccessTables

    init() throws { tables = try Invented.tables.get() }

    @Test func everyActionHasItsLineAndEveryRelationItsList() {
        #expect(Set(tables.permissions.keys) == Set(AccessAction.allCases))
        #expect(Set(tables.roles.keys) == Set(AccessRole.allCases))
        for (action, permission) in tables.permissions {
            #expect(Set(permission.roles.keys) == Set(AccessRelation.allCases), "\(action)")
            #expect(permission.roles.values.contains { !$0.isEmpty }, "nobody may \(action)")
        }
    }

    @Test func anAuditorReadsEverythingAndChangesNothing() {
        for (action, permission) in tables.permissions {
            #expect(!permission.changes || !tables.allows(action, .auditor, .agency), "\(action)")
            let isPublic = action == .listOrganisations || permission.allows(.auditor, .agency)
            #expect(permission.changes || isPublic, "an auditor reads: \(action)")
        }
    }

    @Test func noRoleMayAnythingWithoutARelationButWhatEveryPersonMay() {
        for (action, permission) in tables.permissions {
            #expect(Set(permission.roles[.none] ?? []).isSubset(of: [.person]), "\(action)")
        }
    }

    @Test func onlyWhoHoldsAMandateToCertifyCertifies() {
        for action in [AccessAction.certifyDeclaration, .refuseDeclaration] {
            for relation in AccessRelation.allCases where relation != .mandateToCertify {
                #expect(tables.permissions[action]?.roles[relation] == [], "\(action) \(relation)")
            }
        }
    }

    @Test func aMandateToViewChangesNothingButItsOwnEnd() {
        for (action, permission) in tables.permissions where permission.changes && action != .endMandate {
            #expect(permission.roles[.mandateToView] == [], "\(action)")
        }
    }

    @Test func rightsTakeEffectWithinADayAndOursAtOnce() throws {
        #expect(tables.applications.allSatisfy { (0...24).contains($0.delayHours) })
        #expect(try #require(tables.application("contributions")).delayHours == 0)
    }

    /// The kinds that the manuals list, each with the capacity and the identifier that they give it.
    @Test(arguments: [
        ("company", "enterprise", "health_care_institution"), ("company", "enterprise", "ehealth_care"),
        ("foreign_company", "vat", "health_care_institution"), ("foreign_company", "srn", "health_care_institution"),
        ("pharmacy", "riziv", "PHARMACY"), ("nurses", "riziv", "GROUPOFNURSES"),
        ("doctors_one_site", "riziv", "OFFICE_DOCTORS"), ("doctors_several_sites", "riziv", "GROUPOFDOCTORS"),
        ("doctors_mixed_financing", "riziv", "OFFICE_DOCTORS"), ("medical_house", "riziv", "MEDICAL_HOUSE"),
        ("guard_post", "riziv", "GUARD_POST"), ("agency", "agency", "agency"),
    ])
    func everyKindHasItsIdentifierAndCapacity(kind: String, identifier: String, capacity: String) throws {
        let found = try #require(tables.kind(kind))
        #expect(found.identifiers.map(\.rawValue).contains(identifier))
        #expect(found.capacities.contains(capacity))
    }

    /// Every caller gets what the table says and nothing else: each action as each role in each relation.
    @Test func decisionsFollowTheTable() throws {
        let trial = try Trial.withUser()
        let roles: [(Int, [AccessRole])] = [
            (1, [.legalRepresentative]), (2, [.chiefAccessManager]), (3, [.accessManager]), (4, [.user]), (8, []),
        ]
        for action in AccessAction.allCases {
            for (serial, roles) in roles {
                let isAllowed =
                    roles.contains { tables.allows(action, $0, .own) } || tables.allows(action, .person, .none)
                #expect(try trial.decide(action, by: serial).isAllowed == isAllowed, "\(action) by \(serial)")
            }
            for (serial, role) in [
                (91, AccessRole.accessValidator), (92, .auditor), (93, .caseOfficer), (94, .financeOfficer),
            ] {
                let isAllowed = tables.allows(action, role, .agency) || tables.allows(action, .person, .none)
                #expect(try trial.decide(action, by: serial).isAllowed == isAllowed, "\(action) as \(role)")
            }
        }
    }

    @Test func whoActsAsAnotherIsToldToChooseTheProfile() throws {
        let trial = try Trial.withUser()
        guard case .refused(let refusal) = trial.access(try Invented.caller(4, nil)).decide(.submitDeclaration) else {
            Issue.record("allowed")
            return
        }
        #expect(refusal.reason == .profile)
        guard case .refused(let other) = trial.access(try Invented.caller(8, nil)).decide(.submitDeclaration) else {
            Issue.record("allowed")
            return
        }
        #expect(other.reason == .noRole && other.helpers.isEmpty)
    }
}
