import Audit
import Declarations
import Service
import Values

extension RowReader {
    mutating func key() throws(BrokenRow) -> DeclarationKey {
        let kind = try code(DeclarantID.Kind.self)
        guard let declarant = DeclarantID(kind, try text()) else { throw BrokenRow() }
        return DeclarationKey(declarant: declarant, year: try year())
    }

    /// A revision whose content has the fingerprint that is kept beside it.
    mutating func revision() throws(BrokenRow) -> Revision {
        let key = try key()
        let number = try int()
        let event = try code(LifeEvent.self)
        let said = try said(of: key)
        let reason = try optionalText()
        let author = try author()
        let at = try instant()
        let hash = try fingerprint()
        let declaration = Declaration(
            contributionYear: key.year, turnoverYear: said.turnoverYear, declarant: said.declarant,
            registrations: try registrations(), turnover: said.turnover, selfControl: said.selfControl,
            correction: said.correction, certificate: said.certificate)
        guard CanonicalForm(declaration).fingerprint == hash else { throw BrokenRow() }
        return Revision(
            number: number, event: event, declaration: declaration, hash: hash, reason: reason, author: author, at: at)
    }

    /// All of a declaration but its registrations, which stand at the end of the row.
    private mutating func said(of key: DeclarationKey) throws(BrokenRow) -> SaidOfDeclaration {
        let turnoverYear = try year()
        let declarant = try declarant(key.declarant)
        let turnover = try turnover()
        let selfControl = try flag()
        let correction = try correction()
        return SaidOfDeclaration(
            turnoverYear: turnoverYear, declarant: declarant, turnover: turnover, selfControl: selfControl,
            correction: correction, certificate: try certificate())
    }

    private mutating func declarant(_ id: DeclarantID) throws(BrokenRow) -> Declarant {
        let name = try text()
        let (street, postalCode, city) = (try text(), try text(), try text())
        guard let country = CountryCode(kept: try text()) else { throw BrokenRow() }
        let language = try code(Language.self)
        let contact = Contact(name: try text(), email: try text(), phone: try optionalText())
        return Declarant(
            id: id, name: name,
            address: Address(street: street, postalCode: postalCode, city: city, country: country),
            language: language, contact: contact)
    }

    mutating func turnover() throws(BrokenRow) -> DeclaredTurnover {
        let box = try optionalCode(DeclaredTurnover.Box.self)
        let amounts: DeclaredTurnover.Amounts?
        switch (try optionalInteger(), try optionalInteger()) {
        case (let total?, let levy?): amounts = DeclaredTurnover.Amounts(total: Cents(total), levy: Cents(levy))
        case (nil, nil): amounts = nil
        default: throw BrokenRow()
        }
        guard let turnover = DeclaredTurnover(box: box, amounts: amounts) else { throw BrokenRow() }
        return turnover
    }

    private mutating func correction() throws(BrokenRow) -> Correction? {
        switch (try optionalInteger().flatMap { Int(exactly: $0) }, try optionalText()) {
        case (let revision?, let reason?): return Correction(revision: revision, reason: reason)
        case (nil, nil): return nil
        default: throw BrokenRow()
        }
    }

    private mutating func certificate() throws(BrokenRow) -> Certificate? {
        switch (try optionalText(), try optionalFingerprint(), try certifier()) {
        case (let date?, let hash?, let certifier?):
            guard let date = CivilDate(date) else { throw BrokenRow() }
            return Certificate(certifier: certifier, date: date, hash: hash)
        case (nil, nil, nil): return nil
        default: throw BrokenRow()
        }
    }

    private mutating func certifier() throws(BrokenRow) -> Certifier? {
        let name = try optionalText()
        let profession = try optionalCode(Certifier.Profession.self)
        let number = try optionalText()
        switch (name, profession, number, try optionalCode(Certifier.Position.self)) {
        case (let name?, let profession?, let number?, let position?):
            return Certifier(name: name, profession: profession, registerNumber: number, position: position)
        case (nil, nil, nil, nil): return nil
        default: throw BrokenRow()
        }
    }

    mutating func author() throws(BrokenRow) -> Author {
        Author(person: try text(), role: try code(LifeRole.self), onBehalfOf: try optionalText())
    }

    mutating func registrations() throws(BrokenRow) -> [RegisteredActivity] {
        guard let text = try optionalText() else { return [] }
        // By bytes: finding where letters end would take longer than all else of a row.
        let (between, inside) = (UInt8(ascii: Selection.Separator.between), UInt8(ascii: Selection.Separator.inside))
        return try text.utf8.split(separator: between, omittingEmptySubsequences: false).map {
            pair throws(BrokenRow) in
            let codes = pair.split(separator: inside, omittingEmptySubsequences: false)
            guard codes.count == 2 else { throw BrokenRow() }
            return RegisteredActivity(
                activity: String(Substring(codes[0])), deviceClass: String(Substring(codes[1])))
        }
    }

    mutating func verdict() throws(BrokenRow) -> Verdict {
        let revision = try int()
        let isCertified = try code(LifeState.self)
        let reason = try optionalText()
        let date = try optionalText()
        let hash = try optionalFingerprint()
        let certifier = try certifier()
        let answer: Verdict.Answer
        switch (isCertified, reason, date.flatMap { CivilDate($0) }, hash, certifier) {
        case (.certified, nil, let date?, let hash?, let certifier?):
            answer = .certified(Certificate(certifier: certifier, date: date, hash: hash))
        case (.refused, let reason?, nil, nil, let certifier): answer = .refused(certifier, reason: reason)
        default: throw BrokenRow()
        }
        return Verdict(revision: revision, answer: answer, author: try author(), at: try instant())
    }

    mutating func receipt() throws(BrokenRow) -> StoredReceipt {
        let reference = try reference()
        let key = try key()
        let revision = try int()
        let event = try code(LifeEvent.self)
        let hash = try fingerprint()
        let at = try instant()
        let audit = AuditHead(sequence: try integer(), hash: try fingerprint())
        return StoredReceipt(
            reference: reference, declaration: key, revision: revision, event: event, hash: hash, at: at,
            audit: audit, document: try bytes())
    }

    mutating func reference() throws(BrokenRow) -> ReceiptReference {
        guard let reference = try optionalReference() else { throw BrokenRow() }
        return reference
    }

    mutating func optionalReference() throws(BrokenRow) -> ReceiptReference? {
        guard let text = try optionalText() else { return nil }
        guard let reference = ReceiptReference(text), reference.text == text else { throw BrokenRow() }
        return reference
    }

    mutating func answer() throws(BrokenRow) -> KeptAnswer {
        let key = try text()
        let input = try fingerprint()
        let declaration = try self.key()
        return KeptAnswer(
            key: key, input: input, declaration: declaration, revision: try int(), receipt: try optionalReference(),
            at: try instant())
    }

    mutating func auditEntry() throws(BrokenRow) -> StoredAuditEntry {
        let sequence = try integer()
        let at = try instant()
        let (person, role, behalf) = (try text(), try text(), try optionalText())
        let (action, subject) = (try text(), try text())
        let (before, after) = (try optionalFingerprint(), try optionalFingerprint())
        let grounds = try optionalFingerprint()
        let requestID = try text()
        let entry = AuditEntry(
            sequence: sequence, at: at, person: person, role: role, onBehalfOf: behalf, action: action,
            subject: subject, before: before, after: after, grounds: grounds, requestID: requestID,
            previous: try fingerprint())
        return StoredAuditEntry(entry: entry, hash: try fingerprint())
    }

    mutating func closing() throws(BrokenRow) -> YearClosing {
        YearClosing(year: try year(), reason: try text(), author: try author(), at: try instant())
    }
}

/// All of a declaration but whose it is and its registrations.
private struct SaidOfDeclaration {
    let turnoverYear: Int
    let declarant: Declarant
    let turnover: DeclaredTurnover
    let selfControl: Bool
    let correction: Correction?
    let certificate: Certificate?
}
