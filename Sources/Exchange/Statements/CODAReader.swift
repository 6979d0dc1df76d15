import Billing
import Declarations
import Values

/// Reads the statements of a CODA file, version 2.
struct CODAReader {
    private let file: String?
    private var problems = Problems()
    private var statements: [BankStatement] = []
    private var statement: CODAStatement?

    init(file: String?) { self.file = file }

    mutating func read(_ bytes: [UInt8]) throws(Problems) -> [BankStatement] {
        var (start, number) = (bytes.startIndex, 0)
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
            let line = bytes[start..<end]
            (start, number) = (end + 1, number + 1)
            let letters = line.last == 0x0D ? line.dropLast() : line
            guard !letters.isEmpty else { continue }
            let record = CODARecord(number: number, letters: letters)
            do throws(Problem) {
                guard letters.count == CODARecord.length else { throw record.problem("128", at: 1) }
                try take(record)
            } catch {
                note(error)
                // What follows a line that is none may be anything.
                if letters.count != CODARecord.length { break }
            }
        }
        if let open = statement, problems.isEmpty { note(open.start.problem("8", at: 1)) }
        if statements.isEmpty, problems.isEmpty {
            problems.add(Problem(.statementRecord, at: Place(file: file), ["value": "", "expected": "0"]))
        }
        guard problems.isEmpty else { throw problems }
        return statements
    }

    private mutating func take(_ record: CODARecord) throws(Problem) {
        switch record.kind {
        case "0":
            guard record.text(128...128) == "2" else { throw record.problem("2", at: 128) }
        case "1": statement = try CODAStatement(record)
        case "21": try movement(record) { (statement) throws(Problem) in try statement.begin(record) }
        case "22": try movement(record) { (statement) throws(Problem) in statement.second(record) }
        case "23": try movement(record) { (statement) throws(Problem) in statement.third(record) }
        // Information about movements, and messages of the bank.
        case "31", "32", "33", "4", "9": break
        case "8":
            guard let open = statement else { throw record.problem("1", at: 1) }
            statement = nil
            statements.append(try open.closed(by: record))
        default: throw record.problem("0, 1, 21, 22, 23, 31, 32, 33, 4, 8, 9", at: 1)
        }
    }

    private mutating func movement(
        _ record: CODARecord, _ work: (inout CODAStatement) throws(Problem) -> Void
    ) throws(Problem) {
        guard var open = statement else { throw record.problem("1", at: 1) }
        // Out of its place while it changes: otherwise each record would copy all movements before it.
        statement = nil
        defer { statement = open }
        try work(&open)
    }

    private mutating func note(_ problem: Problem) {
        var place = problem.place
        place.file = file
        problems.add(Problem(problem.code, at: place, problem.details))
    }
}

/// A statement while its records are read.
struct CODAStatement {
    let start: CODARecord
    private let account: IBAN
    private let opening: (cents: Cents, isDebit: Bool)
    private let openedOn: CivilDate?
    private var movements: [CODAMovement] = []

    /// - Throws: `statement.account`, `statement.currency`, and what is wrong with the record.
    init(_ record: CODARecord) throws(Problem) {
        start = record
        let text = record.text(6...39)
        do throws(IBAN.Fault) { account = try IBAN(text) } catch {
            throw Problem(.statementAccountMalformed, at: record.place(6), ["value": Shown.text(text)])
        }
        guard record.text(40...42) == "EUR" else {
            throw Problem(.statementCurrency, at: record.place(40), ["currency": record.text(40...42)])
        }
        opening = try record.amount(44...58)
        openedOn = try record.day(59...64)
    }

    mutating func begin(_ record: CODARecord) throws(Problem) {
        movements.append(try CODAMovement(record))
    }

    mutating func second(_ record: CODARecord) {
        guard let last = movements.indices.last else { return }
        movements[last].second(record)
    }

    mutating func third(_ record: CODARecord) {
        guard let last = movements.indices.last else { return }
        movements[last].third(record)
    }

    /// - Throws: `statement.balance`, and what is wrong with the record.
    func closed(by record: CODARecord) throws(Problem) -> BankStatement {
        let closing = try record.amount(43...57)
        guard let day = try record.day(58...63) else { throw record.problem("DDMMYY", at: 58) }
        let transactions = counted.enumerated().map { $1.transaction(index: $0 + 1) }
        let sequence = start.text(126...128)
        let statement = BankStatement(
            account: account, id: "\(day.year)-\(sequence)", sequence: Int(sequence), openedOn: openedOn,
            closedOn: day, opening: CODAStatement.signed(opening), closing: CODAStatement.signed(closing),
            transactions: transactions)
        let expected = CentsSum(statement.opening) + statement.booked
        guard expected == CentsSum(statement.closing) else {
            let details = [
                "opening": statement.opening.description, "booked": statement.booked.description,
                "expected": expected.description, "closing": statement.closing.description,
            ]
            throw Problem(.statementBalance, at: record.place(43), details)
        }
        return statement
    }

    /// A movement that stands for several is followed by each of them under the same number: they count, and it does
    /// not, where they add up to it. Details of any other movement only tell what its amount is made of: who paid it,
    /// and what for, stands with it alone.
    private var counted: [CODAMovement] {
        var kept: [CODAMovement] = []
        var index = 0
        while index < movements.count {
            let whole = movements[index]
            var end = index + 1
            while end < movements.count, movements[end].sequence == whole.sequence, movements[end].detail != "0000" {
                end += 1
            }
            let parts = movements[index + 1..<end].filter { $0.isPart(of: whole) }
            let sum = parts.reduce(CentsSum.zero) { $0 + CentsSum($1.signed) }
            kept += !parts.isEmpty && sum == CentsSum(whole.signed) ? parts : [whole]
            index = end
        }
        return kept.filter { $0.amount > .zero }
    }

    private static func signed(_ balance: (cents: Cents, isDebit: Bool)) -> Cents {
        balance.isDebit ? Cents(-balance.cents.count) : balance.cents
    }
}
