import Declarations
import Exchange
import Pages
import Values

/// Reads who certifies, or why somebody does not, from what was typed.
struct CertifierReading {
    let typed: TypedFields
    let language: Language

    /// - Throws: everything that stands in the way.
    func certifier() throws(Problems) -> Certifier {
        var problems = Problems()
        let name = text("certifier_name", .certifierName, &problems)
        let number = number("register_number", &problems)
        let profession: Certifier.Profession? = choice("profession", &problems)
        let position: Certifier.Position? = choice("position", &problems)
        // Whoever wrote why not did not mean this button.
        if !typed["reason"].trimmingSpaces.isEmpty {
            problems.add(Problem(.typedContradiction, at: Place(field: "reason"), ["reason": ""]))
        }
        guard problems.isEmpty, let name, let number, let profession, let position else { throw problems }
        return Certifier(name: name, profession: profession, registerNumber: number, position: position)
    }

    func reason() throws(Problems) -> String {
        var problems = Problems()
        guard let reason = text("reason", .correctionReason, &problems) else { throw problems }
        return reason
    }

    private func text(_ name: String, _ field: DeclarationField, _ problems: inout Problems) -> String? {
        do throws(NormalText.Fault) {
            return try NormalText.read(typed[name], longest: field.longest)
        } catch {
            let details = error.details(field: ClientReviewPage.label(of: name, language))
            problems.add(Problem(error.code, at: Place(field: name), details))
            return nil
        }
    }

    private func number(_ name: String, _ problems: inout Problems) -> String? {
        guard let number = text(name, .certifierNumber, &problems) else { return nil }
        if RegisterNumber.isOne(number) { return number }
        problems.add(Problem(.registerNumberMalformed, at: Place(field: name), ["value": number]))
        return nil
    }

    private func choice<Code: RawRepresentable>(
        _ name: String, _ problems: inout Problems
    ) -> Code? where Code.RawValue == String {
        if let code = Code(rawValue: typed[name]) { return code }
        let details = ["field": ClientReviewPage.label(of: name, language)]
        problems.add(Problem(.typedNothingChosen, at: Place(field: name), details))
        return nil
    }
}

extension Certifier {
    static func marks(of certifier: Certifier) -> [String] {
        [certifier.name, certifier.profession.rawValue, certifier.registerNumber, certifier.position.rawValue]
    }
}

extension TypedFields {
    static let ofCertifiers = ["certifier_name", "register_number", "profession", "position"]

    init(_ certifier: Certifier) {
        self.init([
            "certifier_name": [certifier.name], "register_number": [certifier.registerNumber],
            "profession": [certifier.profession.rawValue], "position": [certifier.position.rawValue],
        ])
    }
}
