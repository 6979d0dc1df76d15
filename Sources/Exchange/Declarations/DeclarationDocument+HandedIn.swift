import Declarations
public import Service
import Values

extension DeclarationDocument {
    /// The declarations as the office takes them.
    public var handedIn: [HandedIn] {
        records.map { record in
            var one = HandedIn(number: record.number, declaration: record.declaration, problems: record.problems)
            one.said = record.said
            return one
        }
    }
}
