import Access
import Declarations
import Pages
import Service
import Values

/// Asking those who may certify a declaration, and who was asked.
struct CertificateDesk {
    let desk: DeclarationDesk

    /// Those who can be written to and were, of the newest revision; `nil` where nobody was.
    func asked(_ standing: DeclarationDesk.Standing) throws(Problems) -> AskedCertifiers? {
        guard waits(standing) else { return nil }
        var (names, last): ([String], Instant?) = ([], nil)
        for mandate in standing.certifiers {
            guard let at = try askedAt(mandate, standing) else { continue }
            names.append(mandate.terms.mandatary.name)
            last = max(last ?? at, at)
        }
        return last.map { AskedCertifiers(names: names, at: $0) }
    }

    /// Whether somebody can be written to and was not.
    func mayAsk(_ standing: DeclarationDesk.Standing) throws(Problems) -> Bool {
        guard waits(standing) else { return false }
        for mandate in standing.certifiers where try askedAt(mandate, standing) == nil {
            if try !addressees(of: [mandate]).isEmpty { return true }
        }
        return false
    }

    /// Writes to everyone who holds a mandate to certify and was not asked of this revision yet.
    func askAll(_ standing: DeclarationDesk.Standing) throws(Problems) { try ask(standing.certifiers, standing) }

    /// Writes to who was chosen on the form, once what it says is handed in.
    func askChosen(_ standing: DeclarationDesk.Standing) throws(Problems) {
        let chosen = standing.form.sheet.answers.certifier
        try ask(standing.certifiers.filter { String($0.number) == chosen }, standing)
    }

    private func ask(_ mandates: [Mandate], _ standing: DeclarationDesk.Standing) throws(Problems) {
        guard desk.office.writesMails, !mandates.isEmpty else { return }
        try desk.office.askCertificate(of: standing.key, from: addressees(of: mandates))
    }

    private func waits(_ standing: DeclarationDesk.Standing) -> Bool {
        desk.office.writesMails && standing.form.sheet.state == .submitted
    }

    private func askedAt(_ mandate: Mandate, _ standing: DeclarationDesk.Standing) throws(Problems) -> Instant? {
        try desk.office.askedCertificate(of: standing.key, from: addressees(of: [mandate]))
    }

    private func addressees(of mandates: [Mandate]) throws(Problems) -> [DeclarationOffice.Addressee] {
        try desk.desk.offices.access.addressees(of: mandates)
    }
}
