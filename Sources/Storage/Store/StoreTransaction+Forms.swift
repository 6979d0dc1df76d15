import Declarations
import Service
import Values

extension StoreTransaction {
    func newestForm(of key: DeclarationKey) throws(Problems) -> StoredForm? {
        try forms(of: key, "ORDER BY number DESC LIMIT 1", []).first
    }

    func form(of key: DeclarationKey, number: Int) throws(Problems) -> StoredForm? {
        try forms(of: key, "AND number = ?", [.integer(number)]).first
    }

    func add(_ form: StoredForm) throws(Problems) {
        let place: [SQLValue] = name(form.key) + [.integer(form.number), .integer(form.base)]
        let content: [SQLValue] = [.bytes(form.answers.bytes)] + form.author.cells
        try execute(Table.form.insertion, place + content + [.integer(form.at.milliseconds)])
    }

    private func name(_ key: DeclarationKey) -> [SQLValue] {
        [.text(key.declarant.kind.rawValue), .text(key.declarant.description), .integer(key.year)]
    }

    private func forms(
        of key: DeclarationKey, _ which: String, _ arguments: [SQLValue]
    ) throws(Problems) -> [StoredForm] {
        let statement = """
            SELECT number, base, answers, person, role, on_behalf_of, at FROM form
            WHERE kind = ? AND identifier = ? AND contribution_year = ? \(which)
            """
        return try all(statement, name(key) + arguments, "form \(key)") { row throws(BrokenRow) in
            let (number, base) = (try row.int(), try row.int())
            guard let answers = FormAnswers(try row.bytes()) else { throw BrokenRow() }
            return StoredForm(
                key: key, number: number, base: base, answers: answers, author: try row.author(), at: try row.instant())
        }
    }
}
