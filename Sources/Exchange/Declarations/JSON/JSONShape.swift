import Declarations

/// The keys of one object of a declaration in JSON, told from the paths of its fields.
struct JSONShape {
    /// What a key leads to.
    enum Member {
        case field(DeclarationField)
        /// Another object, by its path.
        case object(String)
    }

    /// In the order of the document.
    let members: [(key: String, member: Member)]

    subscript(key: String) -> Member? { members.first { $0.key == key }?.member }

    /// The keys as a problem lists them.
    var keys: String { members.map(\.key).joined(separator: ", ") }

    /// The object of a path: the declaration's own is empty.
    static func of(_ path: String) -> JSONShape { all[path] ?? JSONShape(members: []) }

    private static let all: [String: JSONShape] = {
        var members: [String: [(key: String, member: Member)]] = [:]
        for field in DeclarationField.allCases {
            var object = ""
            let steps = field.path.json.split(separator: "/").map(String.init)
            for step in steps.dropLast() {
                let inner = object.isEmpty ? step : "\(object)/\(step)"
                if members[object]?.contains(where: { $0.key == step }) != true {
                    members[object, default: []].append((step, .object(inner)))
                }
                object = inner
            }
            members[object, default: []].append((steps.last ?? "", .field(field)))
        }
        return members.mapValues { JSONShape(members: $0) }
    }()
}

extension DeclarationField {
    /// The fields of an object, at any depth.
    static func fields(of object: String) -> [DeclarationField] {
        allCases.filter { $0.path.json.hasPrefix(object + "/") }
    }

    /// What kind of value it is in JSON. An amount is a text: a JSON number may pass through binary fractions on its
    /// way.
    var jsonKind: JSONWalk.Kind {
        switch self {
        case .version, .contributionYear, .turnoverYear, .correctedRevision: .number
        case .selfControl: .flag
        case .registrations: .list
        case .enterpriseNumber, .vatNumber, .srn, .name, .street, .postalCode, .city, .country, .language, .contactName,
            .contactEmail, .contactPhone, .box, .totalTurnover, .levyTurnover, .correctionReason, .certifierName,
            .certifierProfession, .certifierNumber, .certifierPosition, .certificateDate, .certifiedHash:
            .text
        }
    }

    /// What to write in place of a value of another kind.
    var jsonExample: String {
        switch jsonKind {
        case .number: example
        case .flag: "true, false"
        case .list: "[…]"
        case .text: self == .totalTurnover || self == .levyTurnover ? "\"\(example)\"" : "\"…\""
        case .object, .null: "…"
        }
    }

    /// A number as the text that it should have been; `nil` where that is not certain.
    func jsonText(ofNumber literal: String) -> String? {
        let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
        guard jsonKind == .text, literal.utf8.count <= 20,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        guard self == .totalTurnover || self == .levyTurnover else { return "\"\(literal)\"" }
        let cents = parts.count == 2 ? String(parts[1]) : ""
        guard parts.count <= 2, cents.utf8.count <= 2 else { return nil }
        return "\"\(parts[0]).\(cents)\(String(repeating: "0", count: 2 - cents.utf8.count))\""
    }
}
