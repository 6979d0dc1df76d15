import Billing
import Declarations
import Law
import Service
import Testing
import Values

@testable import Storage

/// What was declared wrongly, and is found once its year is closed.
@Suite struct ReopeningTests {
    private static func actor(_ key: String? = nil) -> FilingRequest {
        FilingRequest(author: Author(person: "Ann Proef", role: .actor), id: "test", key: key)
    }

    private static func correct(
        _ number: Int, _ total: Int64, in year: BillingYear, revision: Int = 1
    ) throws -> FilingVerdict? {
        var declaration = Samples.declaration(
            of: Samples.enterprise(number), year: year.year, name: "Medica \(number) NV", total: total)
        declaration.correction = Correction(revision: revision, reason: "A branch was forgotten")
        var verdict: FilingVerdict?
        try year.office.declarations.submit(
            [HandedIn(number: 1, declaration: PlacedDeclaration(declaration), problems: [])], FilingTerms(), by: actor()
        ) { verdict = $0 }
        return verdict
    }

    /// One declaration is said anew, once; the next run takes the invoice back and makes another.
    @Test(arguments: Backend.allCases)
    func oneDeclarationIsSaidAnewOnce(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(12)
        try year.reach(.levyInvoiced)
        let before = try year.items()
        #expect(try Self.correct(3, 30_000_000, in: year)?.problems.errors.map(\.code) == [.yearClosed])
        let office = year.office.declarations
        try office.reopen(Samples.key(3), reason: "The objection was allowed", by: BillingYear.request())
        #expect(try Self.correct(4, 30_000_000, in: year)?.problems.errors.map(\.code) == [.yearClosed])
        #expect(try Self.correct(3, 30_000_000, in: year)?.filed?.revision == 2)
        #expect(try Self.correct(3, 31_000_000, in: year, revision: 2)?.problems.errors.map(\.code) == [.yearClosed])

        let run = try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        #expect(run.creditNotes == 1 && run.invoices == 1 && run.unchanged == 11)
        let credited = try before.first { $0.contributor == Samples.enterprise(3) && $0.invoice.series == .levy }
            .orThrow()
        let item = try year.office.item(credited.invoice)
        let other = try year.office.item(item.replacement.orThrow())
        #expect(item.isCredited && other.total != credited.total)
        let note = try year.office.creditNotes(year: 2024, contributor: Samples.enterprise(3)).first.orThrow()
        #expect(note.credited == credited.invoice && note.reason == .corrected && note.remaining == other.total)
        #expect(note.explanation == "A branch was forgotten")
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// What was reopened can be set ex officio, looked over first; the agency is not told to contact itself.
    @Test(arguments: Backend.allCases)
    func whatWasReopenedIsSetExOfficio(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        try year.reach(.closed)
        let office = year.office.declarations
        let handedIn = [7, 8].map { number in
            HandedIn(
                number: number,
                declaration: PlacedDeclaration(
                    Samples.declaration(
                        of: Samples.enterprise(number), year: year.year, name: "Medica \(number) NV", total: 90_000_000)
                ),
                problems: [])
        }
        try office.reopen(Samples.key(7), reason: "It never declared", by: BillingYear.request())
        let checked = try office.checkExOfficio(handedIn, reason: "FPS Finance", by: BillingYear.request())
        #expect(checked.map { $0.problems.errors.map(\.code) } == [[], [.yearClosed]])
        #expect(checked[1].problems.errors[0].details["agency"] != nil)
        var set: [FilingVerdict] = []
        try office.setExOfficio(handedIn, reason: "FPS Finance", by: BillingYear.request()) { set.append($0) }
        #expect(set.map { $0.filed != nil } == [true, false])
        #expect(set[1].problems.errors[0].details["agency"] != nil)
    }

    @Test(arguments: Backend.allCases)
    func reopeningSaysWhyAndIsTheAgencys(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(2)
        let office = year.office.declarations
        BillingYear.refuses(.yearNotClosed) {
            try office.reopen(Samples.key(1), reason: "r", by: BillingYear.request())
        }
        try year.reach(.closed)
        BillingYear.refuses(.reasonMissing) {
            try office.reopen(Samples.key(1), reason: " ", by: BillingYear.request())
        }
        BillingYear.refuses(.lifeRole) { try office.reopen(Samples.key(1), reason: "r", by: Self.actor()) }
        let first = try office.reopen(Samples.key(1), reason: "r", by: BillingYear.request())
        #expect(first.number == 1 && first.revision == 1)
        BillingYear.refuses(.declarationReopened) {
            try office.reopen(Samples.key(1), reason: "s", by: BillingYear.request())
        }
        // Withdrawn, it is used up; it may be opened once more.
        _ = try office.withdraw([Samples.key(1)], reason: "Twice", by: Self.actor())
        #expect(try office.reopen(Samples.key(1), reason: "s", by: BillingYear.request()).number == 2)
        // What was never handed in may be too.
        #expect(try office.reopen(Samples.key(99), reason: "Found", by: BillingYear.request()).revision == 0)
        try year.store.read { store throws(Problems) in _ = try AuditVerification(store).run() }
    }

    /// A settled year is opened by a decision of its own, and settled again once everything is paid.
    @Test(arguments: Backend.allCases)
    func aSettledYearIsOpenedAgain(backend: Backend) throws {
        let year = try BillingYear(ScratchDatabase(backend))
        try year.declare(3)
        try year.reach(.levyInvoiced)
        for item in try year.items(onlyOpen: true) {
            try year.office.writeOff(item.invoice, reason: "Given up", by: BillingYear.request())
        }
        try year.decide(.settle)
        try year.office.declarations.reopen(Samples.key(2), reason: "r", by: BillingYear.request())
        _ = try year.office.declarations.withdraw([Samples.key(2)], reason: "Twice", by: Self.actor())
        BillingYear.refuses(.yearStepImpossible) {
            try year.office.invoice(.levy, of: 2024, try year.terms, by: BillingYear.request())
        }
        BillingYear.refuses(.reasonMissing) { try year.decide(.reopen, YearTerms()) }
        #expect(try year.decide(.reopen).state == .levyInvoiced)
        for kind in InvoiceKind.allCases {
            let run = try year.office.invoice(kind, of: 2024, try year.terms, by: BillingYear.request())
            #expect(run.creditNotes == 1 && run.invoices == 0)
        }
        #expect(try year.decide(.settle).state == .settled)
    }
}
