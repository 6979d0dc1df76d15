public import Declarations
import Values

extension JSONDeclarationWriter {
    /// Many declarations as one document.
    public static func batch(_ declarations: [Declaration], filer: Filer, allOrNothing: Bool) -> JSONValue {
        .object([
            ("version", .whole(1)), ("filer", value(filer)), ("all_or_nothing", .flag(allOrNothing)),
            ("declarations", .list(declarations.map { value($0) })),
        ])
    }

    private static func value(_ filer: Filer) -> JSONValue {
        let organisation = filer.organisation.map { [(FilerField.organisation.key, JSONValue.text($0.description))] }
        return .object(
            [(FilerField.name.key, .text(filer.name))] + (organisation ?? [])
                + [(FilerField.email.key, .text(filer.email))])
    }
}
