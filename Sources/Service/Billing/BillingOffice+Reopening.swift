import Billing
public import Declarations
public import Values

extension BillingOffice {
    /// Reopens one declaration of a closed year; the next run puts right what was invoiced. A settled year is opened by
    /// a step of its own first: otherwise nobody would notice that its money is not right any more.
    ///
    /// - Throws: `year.step-impossible` for a settled year; what `DeclarationOffice.reopen` throws.
    @discardableResult
    public func reopenDeclaration(
        _ key: DeclarationKey, reason: String, by request: FilingRequest
    ) throws(Problems) -> Reopening {
        if let state = try year(key.year).state, state == .settled {
            let details = [
                "year": String(key.year), "state": state.rawValue, "step": Reopening.action,
                "steps": YearStep.reopen.rawValue,
            ]
            throw Problems([Problem(.yearStepImpossible, details)])
        }
        return try declarations.reopen(key, reason: reason, by: request)
    }
}
