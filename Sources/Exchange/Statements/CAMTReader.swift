import Billing
import Declarations
import Values

/// Reads the statements of a camt.053 file.
final class CAMTReader {
    private let walk: XMLWalk
    private var statements: [BankStatement] = []
    private var statement = RawStatement()
    private var entry = RawEntry()
    private var detail = RawDetail()
    /// How many problems there were before the statement, and before the entry.
    private var earlier = (statement: 0, entry: 0)

    init(_ bytes: XMLBytes, file: String?) throws(Problems) {
        walk = try XMLWalk(bytes, CAMTReader.kinds, file: file)
    }

    func read() throws(Problems) -> [BankStatement] {
        walk.began = { [unowned self] _ in begin() }
        walk.ended = { [unowned self] _, text in end(text) }
        try walk.run()
        guard walk.problems.isEmpty else { throw walk.problems }
        return statements
    }

    /// Compiled once for the whole process.
    private static let compiled: [String: CompiledXMLSchema] =
        XMLLibrary.functions.map { xml in
            StatementSchema.notations.mapValues { CompiledXMLSchema($0.schema, xml) }
        } ?? [:]

    private static let kinds = XMLWalk.Kinds(
        namespaces: StatementSchema.namespaces, schema: { compiled[$0] },
        known: { StatementSchema.notations[$0]?.known($1) ?? "" }, repeated: ["Stmt", "Bal", "Ntry", "TxDtls"])

    // MARK: Elements

    private func begin() {
        guard let element = walk.open.last else { return }
        switch (walk.open.count, element.name) {
        case (3, "Stmt"):
            statement = RawStatement()
            statement.spot = element.spot
            earlier.statement = walk.problems.count
        case (4, "Bal"): statement.balances.append(RawBalance(spot: element.spot))
        case (4, "Ntry"):
            entry = RawEntry(spot: element.spot, path: walk.path)
            earlier.entry = walk.problems.count
        case (6, "TxDtls"): detail = RawDetail()
        default: break
        }
    }

    private func end(_ text: String) {
        let names = walk.open.dropFirst(2).map(\.name)
        guard names.first == "Stmt", let element = walk.open.last else { return }
        let field = names.dropFirst().joined(separator: "/")
        let value = RawValue(text: text, currency: element.attributes["Ccy"], spot: element.spot, path: walk.path)
        switch field {
        case "": finishStatement()
        case "Ntry": finishEntry()
        case "Ntry/NtryDtls/TxDtls": entry.details.append(detail)
        default:
            if field.hasPrefix("Ntry/NtryDtls/TxDtls/") {
                detail.take(String(field.dropFirst(21)), value)
            } else if field.hasPrefix("Ntry/") {
                entry.take(String(field.dropFirst(5)), value)
            } else {
                statement.take(field, value)
            }
        }
    }

    // MARK: What elements make together

    private func finishEntry() {
        guard walk.problems.count == earlier.entry else { return }
        do throws(Problem) {
            let made = try entry.transactions(from: statement.transactions.count + 1)
            statement.transactions += made
        } catch {
            note(error)
        }
    }

    private func finishStatement() {
        // A sum of what could not be read says nothing.
        guard walk.problems.count == earlier.statement else { return }
        do throws(Problem) { statements.append(try statement.statement()) } catch { note(error) }
    }

    private func note(_ problem: Problem) {
        let spot = Spot(line: problem.place.line ?? 1, column: problem.place.column ?? 1)
        walk.report(problem.code, at: spot, problem.details, field: problem.place.field)
    }
}
