import Declarations
import Values

/// Declarations of a seed: every field in every kind of value that it may have, texts of the kind that break formats.
enum InventedDeclaration {
    static func make(_ chance: inout Seeded) throws -> Declaration {
        let isBelgian = Bool.random(using: &chance)
        let declarant = Declarant(
            id: try id(&chance, isBelgian), name: text(&chance),
            address: Address(
                street: text(&chance), postalCode: text(&chance), city: text(&chance),
                country: isBelgian ? .belgium : CountryCode("DE") ?? .belgium),
            language: Language.allCases.randomElement(using: &chance) ?? .nl,
            contact: Contact(
                name: text(&chance), email: "a.b+c@voorbeeld.example",
                phone: Bool.random(using: &chance) ? "+32 2 000 00 01" : nil))
        var declaration = Declaration(
            contributionYear: 2024, turnoverYear: 2023, declarant: declarant, registrations: registrations(&chance),
            turnover: turnover(&chance), selfControl: Bool.random(using: &chance))
        if Bool.random(using: &chance) {
            declaration.correction = Correction(
                revision: Int.random(in: 1...999_999, using: &chance), reason: text(&chance))
        }
        if Bool.random(using: &chance), let date = CivilDate("2024-05-31") {
            let certifier = Certifier(
                name: text(&chance), profession: .accountant, registerNumber: "A00001", position: .internal)
            declaration.certificate = Certificate(
                certifier: certifier, date: date, hash: CanonicalForm(declaration).fingerprint)
        }
        return declaration
    }

    private static func id(_ chance: inout Seeded, _ isBelgian: Bool) throws -> DeclarantID {
        if isBelgian {
            let body = Int.random(in: 1...99_999, using: &chance)
            let check = 97 - body % 97
            return .enterprise(try EnterpriseNumber("\(String(1_000_000_000 + body * 100 + check).dropFirst())"))
        }
        if Bool.random(using: &chance), let srn = SingleRegistrationNumber("DE-MF-000000001") { return .srn(srn) }
        if let vat = VATNumber("DE000000001") { return .vat(vat) }
        return .enterprise(try EnterpriseNumber("0566988259"))
    }

    private static func registrations(_ chance: inout Seeded) -> [RegisteredActivity] {
        ["distributor:MDR_I", "importer:IVDR_B", "manufacturer:MDR_III"].shuffled(using: &chance)
            .prefix(Int.random(in: 0...3, using: &chance)).map { code in
                let parts = code.split(separator: ":")
                return RegisteredActivity(activity: String(parts[0]), deviceClass: String(parts[1]))
            }
    }

    private static func turnover(_ chance: inout Seeded) -> DeclaredTurnover {
        let total = Int64.random(in: 0...Cents.largest.count, using: &chance)
        let amounts = DeclaredTurnover.Amounts(
            total: Cents(total), levy: Cents(Int64.random(in: 0...total, using: &chance)))
        let box = DeclaredTurnover.Box.allCases.randomElement(using: &chance) ?? .belowThreshold
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: return DeclaredTurnover(box)
        case 1: return DeclaredTurnover(box: box, amounts: amounts) ?? DeclaredTurnover(amounts)
        default: return DeclaredTurnover(amounts)
        }
    }

    /// A text in its normal form, with what means something to JSON, XML, CSV or a spreadsheet.
    private static func text(_ chance: inout Seeded) -> String {
        let pieces = [
            "=", "+", "-", "@", "'", "\"", "\\", ",", ";", "|", ":", "<", ">", "&", "]]>", "é", "ß", "😀", "1", "a",
            "/", "~", "#", "{", "}", "true", "null", "=1+1", "''=",
        ]
        let count = Int.random(in: 1...6, using: &chance)
        let words = (0..<count).map { _ in pieces.randomElement(using: &chance) ?? "a" }
        return words.joined(separator: Bool.random(using: &chance) ? " " : "")
    }
}
