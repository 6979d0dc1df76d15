import Audit
import Declarations
import Service
import Values

/// What is asked of the store and added to it, in one transaction, whichever database it is.
final class StoreTransaction {
    private let session: any SQLSession
    private let database: String
    /// The newest entry, once it was asked for: only this transaction can add another while it lasts.
    var knownHead: AuditHead?
    /// The declaration that was looked for last, and what statements know it by: what is added next is mostly about it.
    var knownDeclaration: (key: DeclarationKey, id: Int64)?
    /// The declarant that was looked for last: what is booked next is mostly its.
    var knownDeclarant: (declarant: DeclarantID, id: Int64)?
    /// What statements know the declarations by that are to be invoiced: what is added next is theirs.
    var listedNumbers: [DeclarationKey: (declaration: Int64, declarant: Int64)] = [:]
    /// The first thing that the database did not do. Nothing after it counts, whoever caught the problem.
    private var fault: StorageFault?

    /// - Parameter database: the address without its password, for messages.
    init(_ session: any SQLSession, database: String) {
        self.session = session
        self.database = database
    }

    /// A text with the character NUL is kept by neither database as it is.
    func execute(_ statement: String, _ arguments: [SQLValue]) throws(Problems) {
        guard !arguments.contains(where: { $0.hasNUL }) else {
            throw Problems([StorageFault.refused.problem(database)])
        }
        try reporting { () throws(StorageFault) in try session.execute(statement, arguments) }
    }

    /// Nothing is found by a text with the character NUL.
    func rows(_ statement: String, _ arguments: [SQLValue]) throws(Problems) -> [SQLRow] {
        if arguments.contains(where: { $0.hasNUL }) { return [] }
        return try reporting { () throws(StorageFault) in try session.rows(statement, arguments) }
    }

    func integer(_ statement: String, _ arguments: [SQLValue]) throws(Problems) -> Int64? {
        guard case .integer(let number) = try rows(statement, arguments).first?.values.first else { return nil }
        return number
    }

    /// Every row that is found, as what it means.
    func all<Meaning>(
        _ statement: String, _ arguments: [SQLValue], _ what: @autoclosure () -> String,
        _ meaning: (inout RowReader) throws(BrokenRow) -> Meaning
    ) throws(Problems) -> [Meaning] {
        let rows = try rows(statement, arguments)
        do throws(BrokenRow) {
            return try rows.map { row throws(BrokenRow) in
                var reader = RowReader(row)
                return try meaning(&reader)
            }
        } catch { throw damaged(what()) }
    }

    /// The same where rows take long to understand: the database gives them one after another, and they are read on all
    /// processors, some rows by each.
    func all<Meaning: Sendable>(
        onEachProcessor statement: String, _ arguments: [SQLValue], _ what: @autoclosure () -> String,
        _ meaning: @escaping @Sendable (inout RowReader) throws(BrokenRow) -> Meaning
    ) throws(Problems) -> [Meaning] {
        let rows = try rows(statement, arguments)
        guard
            let found = EachProcessor.map(
                rows, together: 64,
                { (row) -> Meaning? in
                    var reader = RowReader(row)
                    return try? meaning(&reader)
                })
        else { throw damaged(what()) }
        return found
    }

    /// - Parameter what: what is not as it was written; it stands in the message.
    func damaged(_ what: String) -> Problems { Problems([StorageFault.damaged(what).problem(database)]) }

    /// A statement that the database did not do ends the transaction, even where its problem was caught.
    func checkFaultless() throws(Problems) {
        if let fault { throw Problems([fault.problem(database)]) }
    }

    private func reporting<Result>(_ work: () throws(StorageFault) -> Result) throws(Problems) -> Result {
        do throws(StorageFault) {
            if let fault { throw fault }
            return try work()
        } catch {
            if fault == nil { fault = error }
            throw Problems([error.problem(database)])
        }
    }
}
