import Declarations
import Exchange
import Foundation
import Testing
import Values

/// Declarations of nobody, with everything in them that makes writing and reading hard.
struct InventedDeclarations {
    private var random: Seeded

    init(seed: UInt64) { random = Seeded(seed) }

    private static let pieces = [
        "Invented", "Dévices", "nv", "&", "<b>", "]]>", "\"", "'", "&amp;", "Šön", "李", "𝒳", "😀", "Ж", "ﬁ", "Ω", "Å",
        "0",
        "-->", "<!--", "&#13;", "%00", "\\", "=1+1", "é", "a\u{323}\u{307}", "ế", "한", "…", "€", "#", "/",
    ]

    /// - Throws: when the number that was made up for its declarant is none, which is a mistake here.
    mutating func next() throws -> Declaration {
        let declarant = try declarant()
        var declaration = Declaration(
            contributionYear: Int.random(in: 2020...2030, using: &random),
            turnoverYear: Int.random(in: 1000...9999, using: &random), declarant: declarant,
            registrations: registrations(), turnover: turnover(), selfControl: Bool.random(using: &random))
        if Bool.random(using: &random) {
            let revision = Int.random(in: 1...999_999, using: &random)
            declaration.correction = Correction(revision: revision, reason: text(1000))
        }
        if Bool.random(using: &random) { certify(&declaration) }
        return declaration
    }

    /// A text in its normal form, as every reader leaves it.
    private mutating func text(_ longest: Int) -> String {
        let count = Int.random(in: 1...min(longest / 8, 12), using: &random)
        let words = (0..<count).map { _ in
            (0...Int.random(in: 0...2, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
        }
        let text = words.joined(separator: " ").precomposedStringWithCanonicalMapping
        return text.unicodeScalars.count <= longest ? text : "Ж"
    }

    private mutating func declarant() throws -> Declarant {
        let body = UInt64.random(in: 1_000_000...19_999_999, using: &random)
        let digits = String(body * 100 + (97 - body % 97))
        let numbers: [(DeclarantID.Kind, String)] = [
            (.enterprise, String(repeating: "0", count: 10 - digits.count) + digits), (.vat, "DE\(body)"),
            (.srn, "US-MF-\(String(String(body + 1_000_000_000).suffix(9)))"),
        ]
        let number = try #require(numbers.randomElement(using: &random))
        let id = try #require(DeclarantID(number.0, number.1))
        let country = try #require(CountryCode(number.0 == .enterprise ? "BE" : "US"))
        let phone = Bool.random(using: &random) ? text(40) : nil
        return Declarant(
            id: id, name: text(200),
            address: Address(street: text(200), postalCode: text(16), city: text(100), country: country),
            language: Language.allCases.randomElement(using: &random) ?? .nl,
            contact: Contact(name: text(200), email: "jo&'é\(body)@example.com", phone: phone))
    }

    private mutating func registrations() -> [RegisteredActivity] {
        let codes = ["MDR_I", "MDR_IIA", "IVDR_B", "x", "Z9"]
        return (0..<Int.random(in: 0...6, using: &random)).map { _ in
            RegisteredActivity(
                activity: ["distributor", "importer", "stha", "a_1"].randomElement(using: &random) ?? "a",
                deviceClass: codes.randomElement(using: &random) ?? "b")
        }
    }

    private mutating func turnover() -> DeclaredTurnover {
        let total = Int64.random(in: 0...Cents.largest.count, using: &random)
        let amounts = DeclaredTurnover.Amounts(total: Cents(total), levy: Cents(total / 7))
        let box = DeclaredTurnover.Box.allCases.randomElement(using: &random) ?? .belowThreshold
        switch Int.random(in: 0...2, using: &random) {
        case 0: return DeclaredTurnover(amounts)
        case 1: return DeclaredTurnover(box)
        default: return DeclaredTurnover(box: box, amounts: amounts) ?? DeclaredTurnover(box)
        }
    }

    private mutating func registerNumber() -> String {
        let parts = ["B", "a.", "12", "/", "-", " ", "007"]
        let before = (0..<4).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        return "\(before)1".split(separator: " ").joined(separator: " ")
    }

    private mutating func certify(_ declaration: inout Declaration) {
        guard let profession = Certifier.Profession.allCases.randomElement(using: &random),
            let position = Certifier.Position.allCases.randomElement(using: &random),
            let date = CivilDate(year: 2024, month: Int.random(in: 1...12, using: &random), day: 28)
        else { return }
        let certifier = Certifier(
            name: text(200), profession: profession, registerNumber: registerNumber(), position: position)
        declaration.certificate = Certificate(
            certifier: certifier, date: date, hash: CanonicalForm(declaration).fingerprint)
    }
}
