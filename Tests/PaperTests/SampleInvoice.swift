import Billing
import Declarations
import Law
import Rules
import Service
import Values

/// Invoices of invented companies.
enum SampleInvoice {
    static func creditor() throws -> Creditor {
        guard let country = CountryCode("BE"), let bic = BIC("PCHQBEBB") else { throw Problems() }
        return Creditor(
            name: Phrase(nl: "Proefagentschap", fr: "Agence d'essai", de: "Probeagentur", en: "Trial Agency"),
            shortName: "PROEF-ESSAI",
            service: Phrase(
                nl: "Dienst Bijdragen", fr: "Service Contributions", de: "Dienst Beiträge", en: "Contributions"),
            street: Phrase(nl: "Proeflaan 5", fr: "Avenue de l'Essai 5", de: "Probeallee 5", en: "Proeflaan 5"),
            postalCode: "1210", city: Phrase(nl: "Brussel", fr: "Bruxelles", de: "Brüssel", en: "Brussels"),
            country: country, enterpriseNumber: try EnterpriseNumber("0400000086"),
            iban: try IBAN("BE05679999999975"), bic: bic,
            contact: Contact(name: "Frédérique Müller", email: "bijdragen@proef.example", phone: "+32 2 000 00 00"))
    }

    /// Two hundred characters that other software trips over.
    static let hostile = "Ł’École & <Söhne> \"Ωμέγα\" 🩺 " + String(repeating: "ab&<>\u{1}é", count: 24) + "]]>"

    static func declarant(
        _ id: DeclarantID? = nil, name: String = "Hulpmiddelen Voorbeeld bv", country: String = "BE",
        language: Language = .nl
    ) throws -> Declarant {
        guard let country = CountryCode(country) else { throw Problems() }
        return Declarant(
            id: try id ?? .enterprise(try EnterpriseNumber("0400000086")), name: name,
            address: Address(street: "Geneesmiddelenlaan 12", postalCode: "1000", city: "Brussel", country: country),
            language: language, contact: Contact(name: "An Voorbeeld", email: "an@hulpmiddel.example"))
    }

    /// - Parameters:
    ///   - endpoint: whether the debtor has an address in the Peppol network, where there can be one.
    ///   - codes: `activity:class`.
    static func invoice(
        _ kind: InvoiceKind, _ declarant: Declarant, endpoint: Bool = true, sequence: Int = 123,
        codes: [String] = ["manufacturer:MDR_I", "importer:MDR_IIB"], replaces: InvoiceReference? = nil,
        paidBefore: Cents = .zero, isExOfficio: Bool = false
    ) throws -> Invoice {
        let book = try Lawbook.builtIn()
        let year = try AssessmentYear(try book.year(2024))
        let registrations = codes.map { code in
            let parts = code.split(separator: ":").map(String.init)
            return RegisteredActivity(activity: parts[0], deviceClass: parts[1])
        }
        let declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023, declarant: declarant, registrations: registrations,
            turnover: DeclaredTurnover(.init(total: Cents(250_000_00), levy: Cents(200_000_00))), selfControl: false)
        let assessment = year.assess(declaration, isDeclared: true)
        let figures = YearFigures(costPerEntity: Cents(37_948), rate: try rate())
        guard let number = InvoiceNumber(kind.series, year: 2024, sequence: sequence),
            let issued = CivilDate("2025-02-03"), let due = CivilDate("2025-03-05")
        else { throw Problems() }
        return Invoice(
            number: number, issued: issued, due: due,
            debtor: Debtor(
                declarant: declarant, contact: isExOfficio ? nil : declarant.contact,
                endpoint: endpoint ? PeppolEndpoint(of: declarant.id) : nil),
            creditor: try creditor(), declaration: declaration.key, revision: 1, isExOfficio: isExOfficio,
            claim: Claim(kind, of: assessment.outcome, figures), replaces: replaces,
            paidBefore: paidBefore, explanation: kind.explanation(of: assessment.steps), tables: book.hash)
    }

    /// An activity contribution.
    static func invoice(
        _ declarant: Declarant, endpoint: Bool = true, sequence: Int = 123,
        codes: [String] = ["manufacturer:MDR_I", "importer:MDR_IIB"], replaces: InvoiceReference? = nil,
        isExOfficio: Bool = false
    ) throws -> Invoice {
        try invoice(
            .activity, declarant, endpoint: endpoint, sequence: sequence, codes: codes, replaces: replaces,
            isExOfficio: isExOfficio)
    }

    static func creditNote(_ invoice: Invoice, _ reason: CreditNote.Reason, remaining: Cents = .zero) throws
        -> CreditNote
    {
        guard let number = InvoiceNumber(.creditNote, year: 2024, sequence: 7), let issued = CivilDate("2025-04-01")
        else { throw Problems() }
        return CreditNote(
            number: number, issued: issued, credited: invoice, reason: reason,
            explanation: "Twee activiteiten & één <klasse> te veel", revision: 2, remaining: remaining)
    }

    private static func rate() throws -> Percentage {
        try Percentage.read("0.2868").get()
    }
}
