import Declarations
public import Service
import Values

extension DeclarationDocument {
    /// The declarations as the office takes them.
    public var handedIn: [HandedIn] {
        records.map { HandedIn(number: $0.number, declaration: $0.declaration, problems: $0.problems) }
    }
}
