import Audit
import Declarations
import Service
import Values

/// Invented declarations, and what is written down with them.
enum Samples {
    static let author = Author(person: "Ann Peeters", role: .actor)
    static let start = Instant(milliseconds: 1_730_000_000_123)

    /// A Belgian declarant, another for each number.
    static func enterprise(_ number: Int) -> DeclarantID {
        let body = UInt64(4_000_000 + number)
        let digits = body * 100 + (97 - body % 97)
        guard let number = try? EnterpriseNumber("0\(digits)") else { preconditionFailure("no number: \(digits)") }
        return .enterprise(number)
    }

    static func key(_ number: Int, year: Int = 2024) -> DeclarationKey {
        DeclarationKey(declarant: enterprise(number), year: year)
    }

    static func declaration(
        of declarant: DeclarantID = enterprise(1), year: Int = 2024, name: String = "Medica NV",
        total: Int64 = 25_000_050, correction: Correction? = nil
    ) -> Declaration {
        Declaration(
            contributionYear: year, turnoverYear: year - 1,
            declarant: Declarant(
                id: declarant, name: name,
                address: Address(street: "Wetstraat 1", postalCode: "1000", city: "Brussel", country: .belgium),
                language: .nl, contact: Contact(name: "Jan Janssens", email: "jan@medica.example", phone: "+32 2 1")),
            registrations: [
                RegisteredActivity(activity: "distributor", deviceClass: "MDR_I"),
                RegisteredActivity(activity: "importer", deviceClass: "IVDR_B"),
            ],
            turnover: DeclaredTurnover(.init(total: Cents(total), levy: Cents(total / 2))), selfControl: true,
            correction: correction)
    }

    static let certifier = Certifier(
        name: "Élise Dupont", profession: .auditor, registerNumber: "B00123", position: .external)

    static func revision(
        _ declaration: Declaration, number: Int = 1, event: LifeEvent = .submit, reason: String? = nil,
        author: Author = author, at: Instant = start
    ) -> Revision {
        Revision(
            number: number, event: event, declaration: declaration, hash: CanonicalForm(declaration).fingerprint,
            reason: reason, author: author, at: at)
    }

    static func certificate(on revision: Revision) -> Certificate? {
        CivilDate("2024-11-30").map { Certificate(certifier: certifier, date: $0, hash: revision.hash) }
    }
}

extension StoreWriting {
    /// Writes down what happened as the use cases do: its audit entry first.
    @discardableResult
    func enter(
        _ action: String, _ subject: String, before: Fingerprint? = nil, after: Fingerprint? = nil,
        grounds: Fingerprint? = nil, by author: Author = Samples.author, at: Instant = Samples.start
    ) throws(Problems) -> AuditHead {
        let head = try auditHead()
        let entry = AuditEntry(
            sequence: head.sequence + 1, at: at, person: author.person, role: author.role.rawValue,
            onBehalfOf: author.onBehalfOf, action: action, subject: subject, before: before, after: after,
            grounds: grounds, requestID: "request-\(head.sequence + 1)", previous: head.hash)
        try add(entry)
        return AuditHead(entry)
    }

    /// A revision with its entry and, unless it is a draft, its receipt.
    @discardableResult
    func file(_ revision: Revision, before: Fingerprint? = nil) throws(Problems) -> ReceiptReference? {
        let key = revision.declaration.key
        let head = try enter(
            revision.event.rawValue, key.description, before: before, after: revision.hash,
            grounds: revision.grounds, by: revision.author, at: revision.at)
        try add(revision, to: key, audit: head)
        guard revision.event != .saveDraft else { return nil }
        return try receipt(for: revision, revision.event, head)
    }

    @discardableResult
    func judge(_ revision: Revision, _ verdict: Verdict) throws(Problems) -> ReceiptReference {
        let key = revision.declaration.key
        let head = try enter(
            verdict.event.rawValue, key.description, before: revision.hash, after: revision.hash,
            grounds: verdict.grounds, by: verdict.author, at: verdict.at)
        try add(verdict, to: key, audit: head)
        return try receipt(for: revision, verdict.event, head)
    }

    private func receipt(
        for revision: Revision, _ event: LifeEvent, _ head: AuditHead
    ) throws(Problems) -> ReceiptReference {
        let reference = ReceiptReference(year: revision.declaration.contributionYear, entry: head.hash)
        try add(
            StoredReceipt(
                reference: reference, declaration: revision.declaration.key, revision: revision.number, event: event,
                hash: revision.hash, at: revision.at, audit: head, document: Array("{\"n\":\(head.sequence)}".utf8)))
        return reference
    }
}
