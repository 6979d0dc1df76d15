public import Billing
public import Declarations
public import Values

/// Going through what is kept.
extension StoreReading {
    /// Goes through all declarations that fit, some at a time, so that memory does not grow with their number.
    public func each(
        _ filter: DeclarationFilter, _ body: (ListedDeclaration) throws(Problems) -> Void
    ) throws(Problems) {
        var last: DeclarationKey?
        while true {
            let page = try declarations(filter, after: last, limit: 500)
            for listed in page { try body(listed) }
            guard page.count == 500, let end = page.last else { return }
            last = end.key
        }
    }

    /// A contribution year with everything that was decided of it.
    public func contributionYear(_ year: Int) throws(Problems) -> ContributionYear {
        ContributionYear(year: year, decisions: try decisions(of: year), closing: try closing(of: year))
    }

    /// What a certifier said of a declaration's newest revision; `nil` where nobody did.
    public func verdict(on listed: ListedDeclaration) throws(Problems) -> Verdict? {
        guard listed.state == .certified || listed.state == .refused else { return nil }
        return try history(of: listed.key)?.verdict(on: listed.revision)
    }
}
