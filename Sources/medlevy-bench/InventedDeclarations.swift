import Declarations
import Values

/// Declarations of nobody: as many as are asked for, always the same, each different.
struct InventedDeclarations: Sequence, IteratorProtocol {
    private var number = 0
    private let count: Int

    init(_ count: Int) { self.count = count }

    mutating func next() -> Declaration? {
        guard number < count, let declarant = declarant else { return nil }
        defer { number += 1 }
        let total = Int64(number) * 12_345_67 + 5_000_000
        let amounts = DeclaredTurnover.Amounts(total: Cents(total), levy: Cents(total / 3))
        var declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023, declarant: declarant, registrations: registrations,
            turnover: DeclaredTurnover(amounts), selfControl: number.isMultiple(of: 3))
        if number.isMultiple(of: 5) {
            declaration.correction = Correction(revision: 1, reason: "An invoice of the last week was left out.")
        }
        if !number.isMultiple(of: 4) { certify(&declaration) }
        return declaration
    }

    private var declarant: Declarant? {
        let body = UInt64(4_000_000 + number)
        let digits = "0" + String(body * 100 + (97 - body % 97))
        guard let id = DeclarantID(.enterprise, digits) else { return nil }
        return Declarant(
            id: id, name: "Invented Dévices & Sons \(number) nv",
            address: Address(
                street: "Rue de l'Exemple \(number)", postalCode: "1000", city: "Brussel", country: .belgium),
            language: Language.allCases[number % Language.allCases.count],
            contact: Contact(name: "Jo Voorbeeld", email: "jo.\(number)@example.com", phone: "+32 2 000 00 00"))
    }

    private var registrations: [RegisteredActivity] {
        let classes = ["MDR_I", "MDR_IIA", "MDR_IIB", "IVDR_B"]
        return classes.prefix(1 + number % classes.count).map {
            RegisteredActivity(activity: number.isMultiple(of: 2) ? "distributor" : "importer", deviceClass: $0)
        }
    }

    private func certify(_ declaration: inout Declaration) {
        guard let date = CivilDate("2024-05-31") else { return }
        let certifier = Certifier(
            name: "An Auditrix", profession: .auditor, registerNumber: "B\(10_000 + number)", position: .external)
        declaration.certificate = Certificate(
            certifier: certifier, date: date, hash: CanonicalForm(declaration).fingerprint)
    }
}
