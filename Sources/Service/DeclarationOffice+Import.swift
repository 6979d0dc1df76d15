import Declarations
public import Values

/// Importing what another database exported. An import is a filing by who imports: each revision names him, and says in
/// its reason who said it there, and when.
extension DeclarationOffice {
    /// Takes in declarations of which nothing was said yet, as they were. Those that stand here as they do in the
    /// export are left alone, and those that differ are refused: nothing is overwritten, and to import again adds
    /// nothing.
    ///
    /// - Parameters:
    ///   - allOrNothing: nothing is taken in unless all of it can be.
    ///   - answer: is told what became of each, in their order, once that is certain.
    /// - Throws: what stands in the way of all that were not yet answered.
    public func importing(
        _ records: [ExportedRecord], allOrNothing: Bool, by request: FilingRequest, answer: (FilingVerdict) -> Void
    ) throws(Problems) {
        let desk = ImportDesk(ledger: ledger, request: request, now: clock.now())
        var verdicts: [FilingVerdict] = []
        var refused = 0
        do throws(Problems) {
            try store.write { (store) throws(Problems) in
                verdicts = []
                for record in records { verdicts.append(try desk.take(record, in: store)) }
                refused = verdicts.count(where: \.isRefused)
                // What was added is taken back with the transaction.
                guard refused == 0 || !allOrNothing else { throw ImportDesk.refusal(of: refused) }
            }
        } catch {
            guard allOrNothing, refused > 0, error.listed == ImportDesk.refusal(of: refused).listed else { throw error }
            verdicts = zip(records, verdicts).map { FilingVerdict($0, refusedWith: refused, $1) }
        }
        verdicts.forEach(answer)
    }
}

/// Takes in the declarations of an export inside a transaction.
private struct ImportDesk {
    let ledger: EventLedger
    let request: FilingRequest
    let now: Instant

    static func refusal(of count: Int) -> Problems { Problems([Problem(.batchRefused, ["count": String(count)])]) }

    func take(_ record: ExportedRecord, in store: any StoreWriting) throws(Problems) -> FilingVerdict {
        guard let exported = record.exported, record.problems.errors.isEmpty else {
            return verdict(record, problems: record.problems)
        }
        if let history = try store.history(of: exported.key), let newest = history.newest {
            guard let problem = difference(exported, history, newest, at: record.place) else {
                let receipt = try store.receipts(of: exported.key).first?.reference
                let filed = Filed(
                    key: exported.key, revision: newest.number, state: exported.state, hash: newest.hash,
                    receipt: receipt, isRepeated: true, version: DeclarationVersion(history))
                return verdict(record, filed, problems: record.problems)
            }
            return verdict(record, problems: record.problems + [problem])
        }
        guard try store.closing(of: exported.key.year) == nil else {
            let closed = Problem(.yearClosed, at: record.place, ["year": String(exported.key.year)])
            return verdict(record, problems: record.problems + [closed])
        }
        if let problem = certificateInFuture(exported, at: record.place) {
            return verdict(record, problems: record.problems + [problem])
        }
        return verdict(record, try keep(exported, in: store), problems: record.problems)
    }

    /// As where it is handed in: nobody certified it on a day that has not come.
    private func certificateInFuture(_ exported: ExportedDeclaration, at place: Place) -> Problem? {
        var certificate = exported.declaration.certificate
        if case .certified(let given) = exported.answer { certificate = given }
        guard let certificate, certificate.date > now.day else { return nil }
        var place = place
        place.field = DeclarationField.certificateDate.column
        return Problem(.certificateInFuture, at: place, ["date": certificate.date.description])
    }

    /// Why what is here is not what the export says; `nil` where it is.
    private func difference(
        _ exported: ExportedDeclaration, _ history: DeclarationHistory, _ newest: Revision, at place: Place
    ) -> Problem? {
        let details = ["declaration": exported.key.description, "revision": String(newest.number)]
        guard newest.hash == exported.hash else { return Problem(.importContentDiffers, at: place, details) }
        let state = history.state(of: newest)
        guard state == exported.state, history.verdict(on: newest)?.answer == exported.answer else {
            let states = ["state": state.rawValue, "imported": exported.state.rawValue]
            return Problem(.importStateDiffers, at: place, details.merging(states) { $1 })
        }
        return nil
    }

    private func keep(_ exported: ExportedDeclaration, in store: any StoreWriting) throws(Problems) -> Filed {
        let author = Author(person: request.author.person, role: .agency, onBehalfOf: request.author.onBehalfOf)
        let revision = Revision(
            number: 1, event: exported.event, declaration: exported.declaration, hash: exported.hash,
            reason: exported.provenance, author: author, at: now)
        var history = DeclarationHistory(key: exported.key)
        let filed = try ledger.write(
            EventLedger.Happening(
                step: LifeTable.importing(exported.event), revision: revision, verdict: nil, history: history,
                requestID: request.id),
            to: store)
        guard let answer = exported.answer else { return filed }
        history.add(revision)
        let verdict = Verdict(revision: revision.number, answer: answer, author: author, at: now)
        return try ledger.write(
            EventLedger.Happening(
                step: LifeTable.importing(verdict.event), revision: revision, verdict: verdict, history: history,
                requestID: request.id),
            to: store)
    }

    private func verdict(_ record: ExportedRecord, _ filed: Filed? = nil, problems: [Problem]) -> FilingVerdict {
        FilingVerdict(
            number: record.number, declaration: record.exported?.declaration, filed: filed, problems: problems)
    }
}

extension FilingVerdict {
    /// The verdict on any declaration of an export that is imported as a whole or not at all.
    fileprivate init(_ record: ExportedRecord, refusedWith refused: Int, _ verdict: FilingVerdict) {
        let neighbours = Problem(.batchRefused, at: record.place, ["count": String(refused)])
        self.init(
            number: record.number, declaration: verdict.declaration, filed: nil,
            problems: verdict.problems + (verdict.isRefused ? [] : [neighbours]))
    }
}
