public import Values

extension ConceptListing {
    /// What a value of the tables holds.
    public enum Content: Sendable {
        /// A number of a unit, in whole units of `10^-unit.places`.
        case figure(Int64, Unit)
        case activities([Activity])
        case deviceClasses([DeviceClass])
        case entityTable(EntityTable)
        case indexation(ThresholdIndexation)
        case day(CivilDate)
        /// Somebody, by the name they are known by.
        case party(String)
        /// The choice that a reading makes.
        case reading(String)
        /// Codes with their names.
        case named([NamedCode])

        /// In one line, as the tables write it.
        public var text: String {
            switch self {
            case .figure(let units, let unit): unit.text(units)
            case .activities(let activities): activities.map(\.code).joined(separator: ", ")
            case .deviceClasses(let classes): classes.map(\.code).joined(separator: ", ")
            case .entityTable(let table): "\(table.deviceClasses.count) × \(table.activities.count)"
            case .indexation(let formula):
                "\(formula.amount.rawValue) × \(formula.index.rawValue) (−\(formula.yearsBefore)) "
                    + "÷ (\(formula.baseYear))"
            case .day(let day): day.description
            case .party(let name): name
            case .reading(let choice): choice
            case .named(let codes): codes.map(\.code).joined(separator: ", ")
            }
        }
    }
}

extension Unit {
    /// A number of the unit; a percentage without the zeros that only its storage has.
    fileprivate func text(_ units: Int64) -> String {
        var text = Substring(Decimals.text(Int128(units), places: places))
        guard self == .percent else { return String(text) }
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return String(text)
    }
}
