import Values

extension DeclarationKey {
    /// What a declaration is called in an address: `2024-0566988259`.
    public var pathName: String { "\(year)-\(declarant)" }

    /// Reads what a declaration is called in an address; `nil` where it is called otherwise.
    public init?(pathName text: String) {
        let parts = text.split(separator: "-", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        self.init(named: "\(parts[0])/\(parts[1])")
        guard pathName == text else { return nil }
    }

    /// Reads `2024/0566988259`, with any number that a declarant may be known by.
    public init?(named text: String) {
        let parts = text.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 1000 else { return nil }
        guard let id = DeclarantID(named: String(parts[1])) else { return nil }
        self.init(declarant: id, year: year)
    }
}

extension DeclarantID {
    /// Reads any number that a declarant may be known by.
    public init?(named number: String) {
        // A number of the European database would do as a VAT number too.
        let ids = [Kind.enterprise, .srn, .vat].lazy.compactMap { DeclarantID($0, number) }
        guard let id = ids.first else { return nil }
        self = id
    }
}
