public import Declarations
import Values

/// Declarations as JSON.
public enum JSONDeclarationWriter {
    /// One declaration as a document of its own.
    public static func value(_ declaration: Declaration) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("version", .whole(1)),
            ("contribution_year", .count(declaration.contributionYear)),
            ("turnover_year", .count(declaration.turnoverYear)),
            ("declarant", value(declaration.declarant)),
            ("registrations", .list(declaration.registrations.map(value))),
            ("turnover", value(declaration.turnover)),
            ("self_control", .flag(declaration.selfControl)),
        ]
        if let correction = declaration.correction {
            pairs.append(
                (
                    "correction",
                    .object([("revision", .count(correction.revision)), ("reason", .text(correction.reason))])
                ))
        }
        if let certificate = declaration.certificate { pairs.append(("certificate", value(certificate))) }
        return .object(pairs)
    }

    public static func value(_ certificate: Certificate) -> JSONValue {
        .object([
            ("name", .text(certificate.certifier.name)),
            ("profession", .text(certificate.certifier.profession.rawValue)),
            ("register_number", .text(certificate.certifier.registerNumber)),
            ("position", .text(certificate.certifier.position.rawValue)),
            ("date", .text(certificate.date.description)),
            ("certified_hash", .text(certificate.hash.description)),
        ])
    }

    private static func value(_ declarant: Declarant) -> JSONValue {
        let number: (String, JSONValue) =
            switch declarant.id {
            case .enterprise(let number): ("enterprise_number", .text(number.description))
            case .vat(let number): ("vat_number", .text(number.description))
            case .srn(let number): ("srn", .text(number.description))
            }
        return .object([
            number,
            ("name", .text(declarant.name)),
            (
                "address",
                .object([
                    ("street", .text(declarant.address.street)), ("postal_code", .text(declarant.address.postalCode)),
                    ("city", .text(declarant.address.city)), ("country", .text(declarant.country.description)),
                ])
            ),
            ("language", .text(declarant.language.rawValue)),
            ("contact", value(declarant.contact)),
        ])
    }

    private static func value(_ contact: Contact) -> JSONValue {
        let phone: [(String, JSONValue)] = contact.phone.map { [("phone", .text($0))] } ?? []
        return .object([("name", .text(contact.name)), ("email", .text(contact.email))] + phone)
    }

    private static func value(_ registration: RegisteredActivity) -> JSONValue {
        .object([
            ("activity", .text(registration.activity)), ("device_class", .text(registration.deviceClass)),
        ])
    }

    private static func value(_ turnover: DeclaredTurnover) -> JSONValue {
        var pairs: [(String, JSONValue)] = []
        if let box = turnover.box { pairs.append(("box", .text(box.rawValue))) }
        if let amounts = turnover.amounts {
            pairs.append(("total", .text(amounts.total.description)))
            pairs.append(("levy", .text(amounts.levy.description)))
        }
        return .object(pairs)
    }
}
