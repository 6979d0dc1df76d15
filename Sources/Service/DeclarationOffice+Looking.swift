public import Declarations
import Law
public import Rules
public import Values

/// What can be looked up of declarations.
extension DeclarationOffice {
    /// Everything that was said of a declaration.
    ///
    /// - Throws: `declaration.unknown`.
    public func file(of key: DeclarationKey) throws(Problems) -> DeclarationFile {
        try store.read { (store) throws(Problems) in try file(of: key, in: store) }
    }

    /// The same, in a transaction that only reads and in which more is looked up.
    public func file(of key: DeclarationKey, in store: any StoreReading) throws(Problems) -> DeclarationFile {
        guard let history = try memory.history(of: key, in: store), let newest = history.newest else {
            throw Problems([Problem(.declarationUnknown, ["declaration": key.description])])
        }
        return DeclarationFile(history: history, newest: newest)
    }

    /// The receipts of a declaration, newest first.
    public func receipts(of key: DeclarationKey) throws(Problems) -> [StoredReceipt] {
        try store.read { (store) throws(Problems) in try store.receipts(of: key) }
    }

    /// The newest receipt of each of some declarations that has one.
    public func newestReceipts(of keys: [DeclarationKey]) throws(Problems) -> [DeclarationKey: ReceiptReference] {
        try store.read { (store) throws(Problems) in
            var newest: [DeclarationKey: ReceiptReference] = [:]
            for key in keys { newest[key] = try store.receipts(of: key).first?.reference }
            return newest
        }
    }

    /// The newest revision of each declaration of some declarants, in order of year, kind of number and number.
    ///
    /// - Parameter key: the last one of the page before.
    public func list(
        of declarants: [DeclarantID], years: [Int], _ states: Set<LifeState>, after key: DeclarationKey?, limit: Int
    ) throws(Problems) -> [ListedDeclaration] {
        try store.read { (store) throws(Problems) in
            try list(of: declarants, years: years, states, after: key, limit: limit, in: store)
        }
    }

    /// The same, in a transaction in which more is looked up.
    public func list(
        of declarants: [DeclarantID], years: [Int], _ states: Set<LifeState>, after key: DeclarationKey?, limit: Int,
        in store: any StoreReading
    ) throws(Problems) -> [ListedDeclaration] {
        let keys = years.sorted().flatMap { year in
            declarants.map { DeclarationKey(declarant: $0, year: year) }.sorted(by: DeclarationKey.isListedBefore)
        }
        var listed: [ListedDeclaration] = []
        for one in keys where key.map({ DeclarationKey.isListedBefore($0, one) }) ?? true {
            guard listed.count < limit else { break }
            guard let found = try memory.history(of: one, in: store), let newest = found.newest,
                let state = found.state, states.isEmpty || states.contains(state)
            else { continue }
            let receipt = try store.receipts(of: one).first?.reference
            listed.append(ListedDeclaration(revision: newest, state: state, receipt: receipt))
        }
        return listed
    }

    /// Whether something that was asked under a client's key, about a declaration, was done.
    public func hasAnswered(
        _ key: String, on declaration: DeclarationKey, in store: any StoreReading
    ) throws(Problems) -> Bool {
        if try store.answer(to: key) != nil { return true }
        return try store.answer(to: DeclarationRequest.key(key, on: declaration)) != nil
    }

    /// What a declaration amounts to under the law of its year.
    ///
    /// - Throws: `law.…` for a year that cannot be assessed yet; `declaration.withdrawn`.
    public func assessment(
        of file: DeclarationFile, in store: any StoreReading
    ) throws(Problems) -> ExplainedAssessment {
        let declaration = file.newest.declaration
        guard file.state != .withdrawn else {
            throw Problems([Problem(.declarationWithdrawn, ["declaration": file.history.key.description])])
        }
        let year = try assessmentYear(declaration.contributionYear, in: store)
        return year.assess(declaration, isDeclared: file.state != .exOfficio)
    }

    /// A year with the figures that hold today.
    ///
    /// - Throws: `law.…` for a year that cannot be assessed yet.
    public func assessmentYear(_ year: Int) throws(Problems) -> AssessmentYear {
        try store.read { (store) throws(Problems) in try assessmentYear(year, in: store) }
    }

    private func assessmentYear(_ year: Int, in store: any StoreReading) throws(Problems) -> AssessmentYear {
        if let known = try ledger.assessments.year(year, in: store) { return try known.get() }
        return try AssessmentYear(book.year(year))
    }
}

/// Everything that was said of one declaration.
public struct DeclarationFile: Sendable {
    public let history: DeclarationHistory
    public let newest: Revision

    public var version: DeclarationVersion { DeclarationVersion(history) }
    public var state: LifeState { history.state(of: newest) }
}

extension DeclarationKey {
    /// The order of lists: year, kind of number, number.
    fileprivate static func isListedBefore(_ one: DeclarationKey, _ other: DeclarationKey) -> Bool {
        (one.year, one.declarant.kind.rawValue, one.declarant.description)
            < (other.year, other.declarant.kind.rawValue, other.declarant.description)
    }
}
