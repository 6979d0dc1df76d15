import Billing
import Declarations
import Service
import Testing
import Values

/// What is said anew of a closed year: one declaration after another, each by a decision of the agency.
extension TwoYears {
    func reopenSome(of year: Int) throws {
        var said = 0
        for declaration in sector[year] ?? [] where numbers.below(14) == 0 {
            guard let newest = try desks[0].newest(declaration.key) else { continue }
            try refuses("saying anew what is closed") { desk throws(Problems) in
                try desk.office.declarations.withdraw([declaration.key], reason: "r", by: YearsDesk.request(.actor))
            }
            try reopen(declaration.key)
            said += try sayAnew(newest) ? 1 : 0
        }
        // Whatever the seed, there is something to put right.
        guard said == 0,
            let first = try (sector[year] ?? []).lazy.compactMap({ try self.desks[0].newest($0.key) }).first
        else { return }
        try reopen(first.declaration.key)
        _ = try sayAnew(first)
    }

    private func reopen(_ key: DeclarationKey) throws {
        // One that was reopened before and could not be said anew is open still.
        let told = try both("reopening") { desk throws(Problems) in
            try desk.office.declarations.reopen(key, reason: "Found by the inspection", by: YearsDesk.request())
        }
        guard told != nil else { return }
        try refuses("reopening twice") { desk throws(Problems) in
            try desk.office.declarations.reopen(key, reason: "Found by the inspection", by: YearsDesk.request())
        }
    }

    /// - Returns: whether it was taken.
    private func sayAnew(_ newest: Revision) throws -> Bool {
        let key = newest.declaration.key
        if numbers.below(4) == 0 {
            let filed = try both("withdrawing what was reopened") { desk throws(Problems) in
                try desk.office.declarations.withdraw([key], reason: "Twice", by: YearsDesk.request(.actor))
                    .map(\.revision)
            }
            return filed != nil
        }
        var corrected = changed(newest.declaration)
        corrected.correction = Correction(revision: newest.number, reason: "A branch was forgotten")
        corrected.certificate = nil
        let told = try must("correcting what was reopened") { [corrected] desk throws(Problems) in
            try desk.submit([corrected])
        }
        guard case .filed = told.first else { return false }
        let again = try must("correcting it again") { [corrected] desk throws(Problems) in
            try desk.submit([corrected])
        }
        if case .filed = again.first { Issue.record("\(key) was said anew twice: \(again)") }
        return true
    }
}
