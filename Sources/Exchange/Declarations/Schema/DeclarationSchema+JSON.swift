import Declarations
import Values

extension DeclarationSchema {
    /// The JSON Schema (2020-12) of a declaration and of a batch. What it refuses, the reader refuses too; the reader
    /// knows more: check digits, and the letter of numbers and texts.
    public static let json = schema.indented

    private static var schema: JSONValue {
        .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("$id", .text("urn:medlevy:turnover-declaration:1:json")),
            ("title", .text("Turnover declaration, version 1")),
            (
                "description",
                .text(
                    "One turnover declaration of a medical-device actor, or a batch of them. At most 20 MB of UTF-8;"
                        + " no key twice in an object.")
            ),
            ("if", .object([("required", .texts(["declarations"]))])),
            ("then", reference("batch")),
            // In a batch, the batch says the version for all.
            ("else", .object([("$ref", .text("#/$defs/declaration")), ("required", .texts(["version"]))])),
            ("$defs", .object([("declaration", declaration), ("batch", batch), ("filer", filer)])),
        ])
    }

    private static func reference(_ name: String) -> JSONValue { .object([("$ref", .text("#/$defs/\(name)"))]) }

    // MARK: The declaration

    private static var declaration: JSONValue {
        object("", title: "Declaration", "What one declarant says of one turnover year.", rules: [])
    }

    private static func object(
        _ path: String, title: String, _ description: String, rules: [(String, JSONValue)]
    ) -> JSONValue {
        let members = JSONShape.of(path).members.map { key, member in
            switch member {
            case .field(let field): (key, described(field))
            case .object(let inner): (key, part(inner))
            }
        }
        let required = JSONShape.of(path).members.filter { isRequired($0.member) }.map(\.key)
        return .object(
            [("title", .text(title)), ("description", .text(description)), ("type", .text("object"))]
                + [("properties", .object(members)), ("required", .texts(required))] + rules
                + [("additionalProperties", .flag(false))])
    }

    private static func part(_ path: String) -> JSONValue {
        switch path {
        case "declarant":
            let numbers: [DeclarationField] = [.enterpriseNumber, .vatNumber, .srn]
            let one = numbers.map { JSONValue.object([("required", .texts([key(of: $0)]))]) }
            return object(
                path, title: "Declarant", "The economic actor that owes the contribution.",
                rules: [("oneOf", .list(one))])
        case "declarant/address":
            return object(path, title: "Address", "Where the declarant is established.", rules: [])
        case "declarant/contact":
            return object(path, title: "Contact", "Whom to ask when something is not clear.", rules: [])
        case "turnover":
            let one = [[DeclarationField.box], [.totalTurnover, .levyTurnover]].map { fields in
                JSONValue.object([("required", .texts(fields.map(key)))])
            }
            let both = JSONValue.object([
                (key(of: .totalTurnover), .texts([key(of: .levyTurnover)])),
                (key(of: .levyTurnover), .texts([key(of: .totalTurnover)])),
            ])
            return object(
                path, title: "Turnover", "Both amounts, or a box, or a box beside the amounts that it follows from.",
                rules: [("anyOf", .list(one)), ("dependentRequired", both)])
        case "correction":
            return object(path, title: "Correction", "Which revision this one corrects, and why.", rules: [])
        default:
            return object(path, title: "Certificate", "Who certifies the declaration true.", rules: [])
        }
    }

    private static func isRequired(_ member: JSONShape.Member) -> Bool {
        switch member {
        case .field(.version), .field(.contactPhone), .field(.enterpriseNumber), .field(.vatNumber), .field(.srn),
            .field(.box),
            .field(.totalTurnover), .field(.levyTurnover):
            false
        case .field: true
        case .object(let path): path != "correction" && path != "certificate"
        }
    }

    private static func key(of field: DeclarationField) -> String {
        field.path.json.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func described(_ field: DeclarationField) -> JSONValue {
        let label = field.label.en
        let title = label.prefix(1).uppercased() + label.dropFirst()
        return .object([("title", .text(title)), ("description", .text(field.summary.en))] + field.schemaRules)
    }

    // MARK: The batch

    private static var batch: JSONValue {
        let list = JSONValue.object([
            ("title", .text("Declarations")),
            ("description", .text("Each has its own verdict, unless all or nothing is asked for.")),
            ("type", .text("array")), ("minItems", .whole(1)), ("maxItems", .count(DocumentLimits.declarations)),
            ("items", reference("declaration")),
        ])
        let flag = JSONValue.object([
            ("title", .text("All or nothing")),
            ("description", .text("Whether no declaration is to be taken in when one of them is refused.")),
            ("type", .text("boolean")), ("default", .flag(false)),
        ])
        return .object([
            ("title", .text("Batch")),
            ("description", .text("Declarations of several declarants, handed in by one person under mandate.")),
            ("type", .text("object")),
            (
                "properties",
                .object([
                    ("version", described(.version)), ("filer", reference("filer")), ("all_or_nothing", flag),
                    ("declarations", list),
                ])
            ),
            ("required", .texts(["version", "filer", "declarations"])), ("additionalProperties", .flag(false)),
        ])
    }

    private static var filer: JSONValue {
        let members = FilerField.allCases.map { field -> (String, JSONValue) in
            (field.key, .object([("description", .text(field.summary.en))] + field.schemaRules))
        }
        let required = FilerField.allCases.filter { !$0.isOptional }.map(\.key)
        return .object([
            ("title", .text("Filer")), ("description", .text("Who hands in the batch.")), ("type", .text("object")),
            ("properties", .object(members)), ("required", .texts(required)), ("additionalProperties", .flag(false)),
        ])
    }
}
