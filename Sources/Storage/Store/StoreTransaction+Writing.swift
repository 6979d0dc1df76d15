import Audit
import Declarations
import Service
import Values

extension StoreTransaction: StoreWriting {
    func add(_ entry: AuditEntry) throws(Problems) {
        let head = try auditHead()
        let hash = entry.hash
        guard entry.sequence == head.sequence + 1, entry.previous == head.hash else {
            throw Problems([Problem(.auditBroken, ["sequence": String(entry.sequence)])])
        }
        try execute(
            Table.auditEntry.insertion,
            [
                .integer(entry.sequence), .integer(entry.at.milliseconds), .text(entry.person), .text(entry.role),
                .text(entry.onBehalfOf), .text(entry.action), .text(entry.subject), .bytes(entry.before?.bytes),
                .bytes(entry.after?.bytes), .bytes(entry.grounds?.bytes), .text(entry.requestID),
                .bytes(entry.previous.bytes), .bytes(hash.bytes),
            ])
        knownHead = AuditHead(sequence: entry.sequence, hash: hash)
    }

    func add(_ revision: Revision, to key: DeclarationKey, audit: AuditHead) throws(Problems) {
        // What can't be read again is not kept.
        let registrations = revision.declaration.registrations
        guard revision.declaration.key == key, CanonicalForm(revision.declaration).fingerprint == revision.hash,
            registrations.allSatisfy({ !$0.description.unicodeScalars.contains { $0.value < 0x20 } })
        else { throw damaged(key.description) }
        let declaration = try declarationID(adding: key)
        let newest = try integer(Selection.newestNumber, [.integer(declaration)]) ?? 0
        guard revision.number == Int(newest) + 1 else {
            let details = ["given": String(revision.number - 1), "current": String(newest)]
            throw Problems([Problem(.declarationRevisionConflict, details)])
        }
        let arguments = [.integer(declaration), .integer(audit.sequence)] + revision.cells
        try execute(Table.revision.insertion, arguments)
        try add(registrations, declaration, revision.number)
    }

    func add(_ verdict: Verdict, to key: DeclarationKey, audit: AuditHead) throws(Problems) {
        let declaration = try knownDeclarationID(of: key)
        try execute(Table.verdict.insertion, [.integer(audit.sequence), .integer(declaration)] + verdict.cells)
    }

    func add(_ receipt: StoredReceipt) throws(Problems) {
        try execute(
            Table.receipt.insertion,
            [
                .text(receipt.reference.text), .integer(try knownDeclarationID(of: receipt.declaration)),
                .integer(receipt.revision), .text(receipt.event.rawValue), .bytes(receipt.hash.bytes),
                .integer(receipt.at.milliseconds), .integer(receipt.audit.sequence), .bytes(receipt.audit.hash.bytes),
                .bytes(receipt.document),
            ])
    }

    func keep(_ answer: KeptAnswer) throws(Problems) {
        guard try self.answer(to: answer.key) == nil else {
            throw Problems([Problem(.idempotencyConflict, ["key": answer.key])])
        }
        try execute(
            Table.answer.insertion,
            [
                .text(answer.key), .bytes(answer.input.bytes), .integer(try knownDeclarationID(of: answer.declaration)),
                .integer(answer.revision), .text(answer.receipt?.text), .integer(answer.at.milliseconds),
            ])
    }

    func add(_ closing: YearClosing, audit: AuditHead) throws(Problems) {
        guard try self.closing(of: closing.year) == nil else {
            throw Problems([Problem(.yearClosed, ["year": String(closing.year)])])
        }
        let arguments: [SQLValue] = [.integer(closing.year), .integer(audit.sequence), .text(closing.reason)]
        try execute(
            Table.yearClosing.insertion,
            arguments + closing.author.cells + [.integer(closing.at.milliseconds)])
    }

    // MARK: Parts

    private func add(_ registrations: [RegisteredActivity], _ declaration: Int64, _ revision: Int) throws(Problems) {
        var rest = registrations[...]
        while !rest.isEmpty {
            let some = rest.prefix(RegistrationInsertion.most)
            rest = rest.dropFirst(some.count)
            let cells = some.flatMap { registration -> [SQLValue] in
                [
                    .integer(declaration), .integer(revision), .text(registration.activity),
                    .text(registration.deviceClass),
                ]
            }
            try execute(RegistrationInsertion.statements[some.count - 1], cells)
        }
    }

    /// What the statements know the declaration by; it is entered where it is new.
    private func declarationID(adding key: DeclarationKey) throws(Problems) -> Int64 {
        let name: [SQLValue] = [.text(key.declarant.kind.rawValue), .text(key.declarant.description)]
        let declarant = try id(Selection.declarantID, or: Numbering.declarant, name)
        let place: [SQLValue] = [.integer(key.year), .integer(declarant)]
        let id = try id(Selection.declarationID, or: Numbering.declaration, place)
        knownDeclaration = (key, id)
        return id
    }

    /// The id that is there, or else a new one.
    private func id(_ selection: String, or insertion: String, _ arguments: [SQLValue]) throws(Problems) -> Int64 {
        if let id = try integer(selection, arguments) { return id }
        guard let id = try integer(insertion, arguments) else { throw damaged("id") }
        return id
    }

    private func knownDeclarationID(of key: DeclarationKey) throws(Problems) -> Int64 {
        if let knownDeclaration, knownDeclaration.key == key { return knownDeclaration.id }
        let name: [SQLValue] = [.text(key.declarant.kind.rawValue), .text(key.declarant.description)]
        guard let declarant = try integer(Selection.declarantID, name),
            let declaration = try integer(Selection.declarationID, [.integer(key.year), .integer(declarant)])
        else { throw Problems([Problem(.declarationUnknown, ["declaration": key.description])]) }
        knownDeclaration = (key, declaration)
        return declaration
    }
}

/// Numbers are counted by hand: writers are alone, so there are no gaps, and both databases give the same ones.
private enum Numbering {
    static let declarant = """
        INSERT INTO declarant (id, kind, identifier)
        VALUES ((SELECT coalesce(max(id), 0) + 1 FROM declarant), ?, ?) RETURNING id
        """
    static let declaration = """
        INSERT INTO declaration (id, contribution_year, declarant_id)
        VALUES ((SELECT coalesce(max(id), 0) + 1 FROM declaration), ?, ?) RETURNING id
        """
}

/// Several registrations at once save a server's round trips.
private enum RegistrationInsertion {
    static let most = 8
    static let statements = (1...most).map { Table.registration.insertion(rows: $0) }
}
