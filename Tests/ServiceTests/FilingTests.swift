import Audit
import Declarations
import Service
import Testing
import Values

/// What is handed in is kept with its audit entry and its receipt, or refused with its problems.
@Suite struct FilingTests {
    @Test func aDeclarationIsKeptWithEntryAndReceipt() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration()
        let filed = try desk.filed(declaration)
        #expect(filed.revision == 1 && filed.state == .submitted && !filed.isRepeated)
        #expect(filed.hash == CanonicalForm(declaration).fingerprint)
        #expect(desk.history(of: declaration)?.newest?.declaration == declaration)
        let kept = desk.store.kept
        #expect(kept.entries.map(\.entry.action) == ["submit"])
        #expect(kept.entries[0].entry.after == filed.hash && kept.entries[0].entry.before == nil)
        #expect(kept.receipts.map(\.reference) == [filed.receipt])
    }

    @Test func aSecondDeclarationMustBeACorrection() throws {
        let desk = try Desk()
        _ = try desk.filed(Sample.declaration())
        let verdict = try desk.submit(Sample.declaration(total: 300_000_00))[0]
        #expect(verdict.problems.errors.map(\.code) == [.declarationExists])
        #expect(verdict.filed == nil && desk.store.kept.entries.count == 1)
    }

    @Test func aCorrectionTakesTheNewestRevisionsPlace() throws {
        let desk = try Desk()
        let first = try Sample.declaration()
        _ = try desk.filed(first)
        let second = try Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "Typo"))
        let filed = try desk.filed(second)
        #expect(filed.revision == 2)
        let history = try #require(desk.history(of: first))
        #expect(history.revisions.map(history.state) == [.superseded, .submitted])
        #expect(desk.store.kept.entries[1].entry.before == CanonicalForm(first).fingerprint)
    }

    @Test func aCorrectionOfAnOlderRevisionIsAConflict() throws {
        let desk = try Desk()
        _ = try desk.filed(Sample.declaration())
        _ = try desk.filed(
            Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "Typo")))
        let late = try Sample.declaration(total: 310_000_00, correction: Correction(revision: 1, reason: "Typo"))
        #expect(try desk.submit(late)[0].problems.errors.map(\.code) == [.declarationRevisionConflict])
    }

    @Test func aCorrectionOfNothingIsRefused() throws {
        let desk = try Desk()
        let correction = try Sample.declaration(correction: Correction(revision: 1, reason: "Typo"))
        #expect(try desk.submit(correction)[0].problems.errors.map(\.code) == [.declarationNothingToCorrect])
    }

    @Test func theSameKeyGivesTheSameAnswerAndDoesNothingTwice() throws {
        let desk = try Desk()
        let request = Desk.request(key: "k-1")
        let first = try desk.filed(Sample.declaration(), by: request)
        let again = try desk.filed(Sample.declaration(), by: request)
        #expect(again.isRepeated && again.receipt == first.receipt && again.revision == 1)
        #expect(desk.store.kept.entries.count == 1)
    }

    /// What it corrects is found out when it is taken in: the second time, that would be itself.
    @Test func aCorrectionUnderTheSameKeyIsNotDoneTwice() throws {
        let desk = try Desk()
        _ = try desk.filed(Sample.declaration())
        var terms = FilingTerms()
        terms.correctionReason = "Typo"
        let request = Desk.request(key: "k-2")
        let first = try desk.submit(Sample.declaration(total: 300_000_00), terms: terms, by: request)[0].filed
        let again = try desk.submit(Sample.declaration(total: 300_000_00), terms: terms, by: request)[0].filed
        #expect(first?.revision == 2 && first?.isRepeated == false)
        #expect(again?.revision == 2 && again?.isRepeated == true && again?.receipt == first?.receipt)
    }

    @Test func theSameKeyWithOtherContentIsAConflict() throws {
        let desk = try Desk()
        let request = Desk.request(key: "k-1")
        _ = try desk.filed(Sample.declaration(), by: request)
        let other = try desk.submit(Sample.declaration(2), by: request)[0]
        #expect(other.problems.errors.map(\.code) == [.idempotencyConflict])
    }

    @Test func aGoodDeclarationIsNotRefusedForItsNeighbour() throws {
        let desk = try Desk()
        let bad = try Sample.declaration(2, total: 1_00, levy: 2_00)
        let verdicts = try desk.submit(Sample.declaration(1), bad, Sample.declaration(3))
        #expect(verdicts.map { $0.filed != nil } == [true, false, true])
        #expect(verdicts[1].problems.errors.map(\.code) == [.turnoverLevyAboveTotal])
    }

    @Test func allOrNothingTakesNothing() throws {
        let desk = try Desk()
        var terms = FilingTerms()
        terms.allOrNothing = true
        let bad = try Sample.declaration(2, total: 1_00, levy: 2_00)
        let verdicts = try desk.submit(Sample.declaration(1), bad, terms: terms)
        #expect(verdicts.allSatisfy { $0.filed == nil && $0.isRefused })
        #expect(verdicts[0].problems.errors.map(\.code) == [.batchRefused])
        #expect(desk.store.kept.entries.isEmpty)
    }

    @Test func aDeclarantDeclaresOnceInADocument() throws {
        let desk = try Desk()
        let verdicts = try desk.submit(Sample.declaration(), Sample.declaration(total: 260_000_00))
        #expect(verdicts[0].filed != nil)
        #expect(verdicts[1].problems.map(\.code) == [.batchTwin, .batchTwinDiffers])
    }

    @Test func aTurnoverFarFromLastYearsIsTold() throws {
        let desk = try Desk()
        _ = try desk.filed(Sample.declaration(year: 2023))
        let verdict = try desk.submit(Sample.declaration(total: 25_000_000_00))[0]
        #expect(verdict.filed != nil && verdict.problems.map(\.code) == [.turnoverUnusual])
    }

    /// More often a mistake than a branch of a company abroad, and it lowers what is due.
    @Test func anAddressAbroadOfAnEnterpriseNumberIsTold() throws {
        let desk = try Desk()
        var declaration = try Sample.declaration()
        let address = declaration.declarant.address
        declaration.declarant.address = Address(
            street: address.street, postalCode: address.postalCode, city: address.city,
            country: try #require(CountryCode("NE")))
        let verdict = try desk.submit(declaration)[0]
        #expect(verdict.filed != nil && verdict.problems.map(\.code) == [.declarantAbroad])
    }

    @Test func contentThatWasHandedInBeforeIsTold() throws {
        let desk = try Desk()
        let filed = try desk.filed(Sample.declaration())
        _ = try desk.office.withdraw([try Sample.declaration().key], reason: "Too early", by: Desk.request())
        let verdict = try desk.submit(Sample.declaration())[0]
        #expect(verdict.filed?.revision == 3)
        #expect(verdict.problems.map(\.code) == [.declarationDuplicate])
        #expect(verdict.problems[0].details["reference"] == filed.receipt?.text)
    }

    /// Under whichever key, unless something differs: who uploads last week's file may not know.
    @Test func whatWasWithdrawnStaysSoWhereThatIsAsked() throws {
        let desk = try Desk()
        var terms = FilingTerms()
        (terms.isBatch, terms.takesSameAgain, terms.leavesTakenBack) = (true, true, true)
        let first = try Sample.declaration()
        _ = try desk.submit(first, terms: terms, by: Desk.request(key: "batch"))
        let second = try Sample.declaration(total: 300_000_00, correction: Correction(revision: 1, reason: "Typo"))
        _ = try desk.filed(second)
        let ulla = Desk.request(.actor, "Ulla Testers (12)")
        _ = try desk.office.withdraw([first.key], reason: "Too early", by: ulla)
        let same = try Sample.declaration(total: 300_000_00)
        for (declaration, key) in [(first, "batch"), (first, "other"), (same, "third")] {
            let verdict = try desk.submit(declaration, terms: terms, by: Desk.request(key: key))[0]
            #expect(verdict.filed == nil && verdict.problems.map(\.code) == [.declarationTakenBack])
            let details = ["person": "Ulla Testers", "at": desk.clock.now().description]
            #expect(verdict.problems.first?.details == details)
        }
        #expect(desk.history(of: first)?.state == .withdrawn)
        let changed = try Sample.declaration(total: 310_000_00)
        #expect(try desk.submit(changed, terms: terms, by: Desk.request(key: "more"))[0].filed?.revision == 4)
        // What stands now is no longer what was withdrawn.
        #expect(try desk.submit(changed, terms: terms, by: Desk.request())[0].filed?.isRepeated == true)
    }

    @Test func aYearIsOpenFromItsFirstDayAndLateAfterItsDeadline() throws {
        let desk = try Desk()
        desk.clock.move(to: "2023-12-31")
        #expect(try desk.submit(Sample.declaration())[0].problems.map(\.code) == [.yearNotOpen])
        desk.clock.move(to: "2024-06-30")
        #expect(try desk.submit(Sample.declaration())[0].problems.isEmpty)
        desk.clock.move(to: "2024-07-01")
        #expect(try desk.submit(Sample.declaration(2))[0].problems.map(\.code) == [.yearLate])
    }

    @Test func aClosedYearTakesNothing() throws {
        let desk = try Desk()
        let declared = try Sample.declaration(1)
        _ = try desk.filed(declared)
        let unsaid = #expect(throws: Problems.self) {
            try desk.office.closeYear(2024, reason: " ", by: Desk.request(.agency))
        }
        #expect(unsaid?.listed.map(\.code) == [.reasonMissing])
        try desk.office.closeYear(2024, reason: "Invoiced", by: Desk.request(.agency))
        #expect(try desk.submit(Sample.declaration(2))[0].problems.map(\.code) == [.yearClosed])
        let withdrawal = desk.codes { () throws(Problems) in
            _ = try desk.office.withdraw([declared.key], reason: "Wrong", by: Desk.request())
        }
        #expect(withdrawal == [.yearClosed])
        #expect(
            desk.codes { () throws(Problems) in
                try desk.office.closeYear(2024, reason: "Again", by: Desk.request(.agency))
            } == [.yearClosed])
    }

    @Test func aDraftIsKeptWithoutAReceiptAndThenHandedIn() throws {
        let desk = try Desk()
        var terms = FilingTerms()
        terms.isDraft = true
        let draft = try desk.submit(Sample.declaration(), terms: terms)[0].filed
        #expect(draft?.state == .draft && draft?.receipt == nil)
        let filed = try desk.filed(Sample.declaration(total: 260_000_00))
        #expect(filed.revision == 2 && filed.state == .submitted)
    }

    @Test func checkingKeepsNothingAndSaysTheSame() throws {
        let desk = try Desk()
        let declaration = try Sample.declaration(total: 1_00, levy: 2_00)
        let handedIn = [HandedIn(number: 1, declaration: PlacedDeclaration(declaration))]
        let checked = try desk.office.check(handedIn, FilingTerms(), by: Desk.request())
        #expect(checked[0].problems == (try desk.submit(declaration)[0].problems))
        #expect(desk.store.kept.entries.isEmpty)
    }
}
