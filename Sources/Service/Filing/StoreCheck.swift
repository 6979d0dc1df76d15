import Declarations
import Values

/// What can be told of a declaration from what was handed in before.
struct StoreCheck {
    let store: any StoreReading

    /// - Parameter history: all that was said of the declaration.
    func problems(
        of placed: PlacedDeclaration, _ event: LifeEvent, after history: DeclarationHistory
    ) throws(Problems) -> [Problem] {
        var problems = try closing(placed, history)
        problems += order(placed, event, history)
        problems += try duplicate(placed)
        problems += DocumentCheck.unusual(placed, beside: try previousTotal(placed.declaration))
        return problems
    }

    private func closing(
        _ placed: PlacedDeclaration, _ history: DeclarationHistory
    ) throws(Problems) -> [Problem] {
        let year = placed.declaration.contributionYear
        let place = placed.place(of: .contributionYear)
        if try store.isClosed(history) { return [Problem(.yearClosed, at: place, ["year": String(year)])] }
        // A year of which nothing was decided goes by the calendar alone.
        guard try store.closing(of: year) == nil, try store.awaitsOpening(year) else { return [] }
        return [Problem(.yearNotOpen, at: place, ["year": String(year), "step": "open"])]
    }

    /// A second declaration is a correction, and a correction is of the newest revision.
    private func order(_ placed: PlacedDeclaration, _ event: LifeEvent, _ history: DeclarationHistory) -> [Problem] {
        let name = placed.declaration.key.description
        switch history.state {
        case .submitted, .certified, .refused:
            let newest = history.newest?.number ?? 0
            guard let correction = placed.declaration.correction else {
                var details = ["declaration": name, "revision": String(newest)]
                if placed.source.form == .csv {
                    details["revision_column"] = DeclarationField.correctedRevision.column
                    details["reason_column"] = DeclarationField.correctionReason.column
                }
                return event == .submit ? [Problem(.declarationExists, at: placed.placeOfDeclarant, details)] : []
            }
            guard correction.revision != newest else { return [] }
            let details = ["given": String(correction.revision), "current": String(newest)]
            return [Problem(.declarationRevisionConflict, at: placed.place(of: .correctedRevision), details)]
        case nil, .draft, .withdrawn, .exOfficio, .superseded:
            guard placed.declaration.correction != nil else { return [] }
            let place = placed.place(of: .correctedRevision)
            return [Problem(.declarationNothingToCorrect, at: place, ["declaration": name])]
        }
    }

    private func duplicate(_ placed: PlacedDeclaration) throws(Problems) -> [Problem] {
        guard let newest = try store.receipt(forContent: placed.fingerprint) else { return [] }
        // What was withdrawn has the content of what was handed in: that it was taken back is not when it came.
        let filing = try store.receipts(of: placed.declaration.key).first {
            $0.hash == placed.fingerprint && $0.event != .withdraw
        }
        let earlier = filing?.reference ?? newest
        return [Problem(.declarationDuplicate, at: placed.place, ["reference": earlier.text])]
    }

    /// What was declared for the year before.
    private func previousTotal(_ declaration: Declaration) throws(Problems) -> Cents? {
        let key = DeclarationKey(declarant: declaration.declarant.id, year: declaration.contributionYear - 1)
        guard let history = try store.history(of: key), history.state != .withdrawn, history.state != .draft else {
            return nil
        }
        return history.newest?.declaration.turnover.amounts?.total
    }
}
