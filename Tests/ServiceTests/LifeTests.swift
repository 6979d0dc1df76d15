import Audit
import Declarations
import Service
import Testing
import Values

/// Certificates, refusals, withdrawals, and what the agency sets itself.
@Suite struct LifeTests {
    @Test func aCertificateBindsToTheContentThatWasSeen() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        let seen = try desk.filed(declaration).hash
        let filed = try desk.office.certify(
            declaration.key, Sample.certifier, hash: seen, by: Desk.request(.certifier))
        #expect(filed.state == .certified && filed.revision == 1)
        #expect(desk.history(of: declaration)?.certificate?.hash == seen)
    }

    @Test func contentThatChangedSinceIsNotCertified() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        let seen = try desk.filed(declaration).hash
        _ = try desk.filed(Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "Typo")))
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.certify(
                declaration.key, Sample.certifier, hash: seen, by: Desk.request(.certifier))
        }
        #expect(codes == [.certificateOtherContent])
    }

    /// Each thing said of the certifier counts, also where one ends as the next begins.
    @Test func aKeyStandsForOneCertifierAndOneContent() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        let seen = try desk.filed(declaration).hash
        let request = Desk.request(.certifier, key: "k1")
        func certify(_ name: String, _ number: String, _ hash: Fingerprint?) throws -> Filed {
            let certifier = Certifier(name: name, profession: .auditor, registerNumber: number, position: .external)
            return try desk.office.certify(declaration.key, certifier, hash: hash, by: request)
        }
        let first = try certify("Rik", "B1", nil)
        #expect(try certify("Rik", "B1", nil).receipt == first.receipt)
        for (name, number, hash) in [("RikB", "1", nil), ("Rik", "B2", nil), ("Rik", "B1", seen)] {
            let codes = desk.codes { () throws(Problems) in
                do { _ = try certify(name, number, hash) } catch let problems as Problems { throw problems } catch {}
            }
            #expect(codes == [.idempotencyConflict], "\(name) \(number)")
        }
    }

    @Test func aLaterRevisionVoidsTheCertificate() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        _ = try desk.filed(declaration)
        _ = try desk.office.certify(declaration.key, Sample.certifier, hash: nil, by: Desk.request(.certifier))
        _ = try desk.filed(Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "Typo")))
        let history = try #require(desk.history(of: declaration))
        #expect(history.certificate == nil && history.state == .submitted && history.verdicts.count == 1)
    }

    @Test func aCertificateInTheDocumentCertifiesIt() throws {
        let desk = try Desk()
        var declaration = try Sample.declaration()
        let hash = CanonicalForm(declaration).fingerprint
        let date = try #require(CivilDate("2024-04-30"))
        declaration.certificate = Certificate(certifier: Sample.certifier, date: date, hash: hash)
        #expect(try desk.filed(declaration).state == .certified)
        #expect(desk.store.kept.entries.map(\.entry.action) == ["submit", "certify"])
        #expect(desk.store.kept.receipts.count == 1)
    }

    @Test func aRefusalNeedsAReasonAndACorrectionMayFollow() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        _ = try desk.filed(declaration)
        let silent = desk.codes { () throws(Problems) in
            _ = try desk.office.refuse(declaration.key, nil, reason: " ", by: Desk.request(.certifier))
        }
        #expect(silent == [.reasonMissing])
        let refused = try desk.office.refuse(
            declaration.key, nil, reason: "Totals differ from the accounts", by: Desk.request(.certifier))
        #expect(refused.state == .refused)
        let corrected = try desk.filed(
            Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "As asked")))
        #expect(corrected.state == .submitted)
    }

    @Test func onlyTheirOwnRolesMayAct() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        _ = try desk.filed(declaration)
        let actor = desk.codes { () throws(Problems) in
            _ = try desk.office.certify(declaration.key, Sample.certifier, hash: nil, by: Desk.request(.actor))
        }
        #expect(actor == [.lifeRole])
        let certifier = try desk.submit(Sample.declaration(2), by: Desk.request(.certifier))[0]
        #expect(certifier.problems.map(\.code) == [.lifeRole])
    }

    @Test func aWithdrawalStaysVisibleAndMayBeFollowed() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        _ = try desk.filed(declaration)
        let filed = try desk.office.withdraw([declaration.key], reason: "Wrong company", by: Desk.request())
        #expect(filed.map(\.state) == [.withdrawn] && filed[0].revision == 2)
        #expect(desk.history(of: declaration)?.newest?.declaration == declaration)
        #expect(try desk.filed(Sample.declaration(total: 300_000_00)).revision == 3)
    }

    @Test func declarationsAreWithdrawnTogetherOrNotAtAll() throws {
        let desk = try Desk()
        let (one, other) = (try Sample.declaration(1), try Sample.declaration(2))
        _ = try desk.filed(one)
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.withdraw([one.key, other.key], reason: "Wrong", by: Desk.request())
        }
        #expect(codes == [.declarationUnknown])
        #expect(desk.history(of: one)?.state == .submitted)
    }

    @Test func moreThanTheMostAreNotWithdrawn() throws {
        let desk = try Desk()
        let keys = try (0...DeclarationOffice.mostWithdrawn).map { try Sample.declaration($0).key }
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.withdraw(keys, reason: "Wrong", by: Desk.request())
        }
        #expect(codes == [.batchTooMany])
    }

    @Test func theAgencySetsWhatWasNotDeclaredAndTheActorMayReplaceIt() throws {
        let desk = try Desk()
        let known = try Sample.declaration(total: 500_000_00, levy: 500_000_00)
        var verdicts: [FilingVerdict] = []
        let handedIn = [HandedIn(number: 1, declaration: PlacedDeclaration(known))]
        try desk.office.setExOfficio(handedIn, reason: "FPS Finance", by: Desk.request(.agency)) {
            verdicts.append($0)
        }
        #expect(verdicts[0].filed?.state == .exOfficio)
        let filed = try desk.filed(Sample.declaration(total: 400_000_00))
        #expect(filed.revision == 2 && filed.state == .submitted)
    }

    /// Another window, or the same file again: what is known is set once, and another turnover is a new revision.
    @Test func theSameTurnoverIsSetOnce() throws {
        let desk = try Desk()
        func set(_ total: Int64, _ reason: String) throws -> Filed? {
            let known = try Sample.declaration(total: total, levy: total)
            var filed: Filed?
            let handedIn = [HandedIn(number: 1, declaration: PlacedDeclaration(known))]
            try desk.office.setExOfficio(handedIn, reason: reason, by: Desk.request(.agency)) { filed = $0.filed }
            return filed
        }
        let first = try #require(try set(500_000_00, "FPS Finance, 3 March"))
        let again = try #require(try set(500_000_00, "FPS Finance"))
        #expect(again.revision == 1 && again.isRepeated && again.receipt == first.receipt)
        #expect(try set(600_000_00, "FPS Finance")?.revision == 2)
    }

    @Test func whatWasDeclaredIsNotSetExOfficio() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        _ = try desk.filed(declaration)
        var verdicts: [FilingVerdict] = []
        let handedIn = [HandedIn(number: 1, declaration: PlacedDeclaration(declaration))]
        try desk.office.setExOfficio(handedIn, reason: "FPS Finance", by: Desk.request(.agency)) {
            verdicts.append($0)
        }
        #expect(verdicts[0].problems.map(\.code) == [.lifeEventImpossible])
    }

    @Test func everyStateLeadsSomewhere() {
        for state in LifeState.allCases where state != .superseded {
            #expect(LifeTable.steps.contains { $0.from == state }, "\(state)")
        }
    }

    @Test func noEventLeadsTwoWays() {
        let starts = LifeTable.steps.map { "\($0.from?.rawValue ?? "")/\($0.event.rawValue)" }
        #expect(Set(starts).count == starts.count)
    }
}
