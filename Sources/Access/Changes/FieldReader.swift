import Values

/// That fields don't say what a change must say: somebody changed them behind the program's back.
struct BrokenFields: Error {}

/// Reads the fields of a change from left to right.
struct FieldReader {
    private var rest: ArraySlice<String?>

    init(_ fields: [String?]) { rest = fields[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func optional() throws(BrokenFields) -> String? {
        guard let field = rest.first else { throw BrokenFields() }
        rest = rest.dropFirst()
        return field
    }

    mutating func text() throws(BrokenFields) -> String {
        guard let text = try optional() else { throw BrokenFields() }
        return text
    }

    mutating func number() throws(BrokenFields) -> Int {
        guard let number = Int(try text()), number >= 0 else { throw BrokenFields() }
        return number
    }

    /// A text as what it means.
    mutating func read<Meaning>(_ meaning: (String) -> Meaning?) throws(BrokenFields) -> Meaning {
        guard let read = meaning(try text()) else { throw BrokenFields() }
        return read
    }

    mutating func code<Code: RawRepresentable>(_: Code.Type) throws(BrokenFields) -> Code
    where Code.RawValue == String { try read { Code(rawValue: $0) } }

    /// A number, and as many.
    mutating func list<Item>(
        _ item: (inout FieldReader) throws(BrokenFields) -> Item
    ) throws(BrokenFields) -> [Item] {
        let count = try number()
        guard count <= rest.count else { throw BrokenFields() }
        var items: [Item] = []
        for _ in 0..<count { items.append(try item(&self)) }
        return items
    }

    mutating func person() throws(BrokenFields) -> PersonData {
        PersonData(
            id: try read { PersonID($0) }, name: try text(), firstName: try text(), title: try optional(),
            language: try code(Language.self), email: try text())
    }

    mutating func optionalPerson() throws(BrokenFields) -> PersonData? {
        try list { reader throws(BrokenFields) in try reader.person() }.first
    }

    mutating func representative() throws(BrokenFields) -> LegalRepresentative {
        let party: LegalRepresentative.Party =
            switch (try text(), try optional()) {
            case ("person", let id?): if let id = PersonID(id) { .person(id) } else { throw BrokenFields() }
            case ("organisation", let id?):
                if let id = OrganisationID(id) { .organisation(id) } else { throw BrokenFields() }
            case ("unnumbered", nil): .unnumbered
            default: throw BrokenFields()
            }
        return LegalRepresentative(
            party: party, name: try text(), function: try text(), holdsEID: try text() == "1")
    }

    mutating func unit() throws(BrokenFields) -> AccessUnit { try read { AccessUnit(written: $0) } }

    mutating func texts() throws(BrokenFields) -> [String] {
        try list { reader throws(BrokenFields) in try reader.text() }
    }

    mutating func rights() throws(BrokenFields) -> [ApplicationRight] {
        try list { reader throws(BrokenFields) in try reader.right() }
    }

    mutating func right() throws(BrokenFields) -> ApplicationRight {
        ApplicationRight(try text(), delayHours: try number())
    }

    mutating func terms() throws(BrokenFields) -> MandateTerms {
        let mandatary: Mandate.Mandatary
        switch try text() {
        case "organisation": mandatary = .organisation(try read { OrganisationID($0) }, name: try text())
        case "person": mandatary = .person(try person())
        default: throw BrokenFields()
        }
        let purposes = try list { reader throws(BrokenFields) in try reader.code(Mandate.Purpose.self) }
        return MandateTerms(
            mandatary: mandatary, purposes: Set(purposes), from: try read { CivilDate($0) },
            until: try read { CivilDate($0) })
    }
}
