import Law
import Values

extension JSONValue {
    /// What a value of the tables holds, with exact numbers: nobody has to take a text apart.
    init(_ content: ConceptListing.Content) {
        switch content {
        case .figure: self = .decimal(content.text)
        case .activities(let activities): self = .list(activities.map(JSONValue.init))
        case .deviceClasses(let classes): self = .list(classes.map(JSONValue.init))
        case .entityTable(let table): self = .list(table.combinations.map { JSONValue(cell: $0, of: table) })
        case .indexation(let formula): self.init(formula)
        case .day(let day): self = .text(day.description)
        case .reading(let choice): self = .text(choice)
        case .party(let name): self = .text(name)
        case .named(let codes):
            self = .list(codes.map { .object([("code", .text($0.code)), ("names", .phrase($0.names))]) })
        }
    }

    private init(_ activity: Activity) {
        self = .object([
            ("code", .text(activity.code)), ("names", .phrase(activity.names)),
            ("self_control_reduction", .flag(activity.hasSelfControlReduction)),
        ])
    }

    private init(_ deviceClass: DeviceClass) {
        self = .object([("code", .text(deviceClass.code)), ("names", .phrase(deviceClass.names))])
    }

    /// A cell with its codes; one that is blank has no entities.
    private init(cell: Registration, of table: EntityTable) {
        self = .object([
            ("activity", .text(table.activity(of: cell).code)),
            ("device_class", .text(table.deviceClass(of: cell).code)),
            ("entities", table.entities(cell).map { .count(Int($0)) } ?? .null),
        ])
    }

    private init(_ formula: ThresholdIndexation) {
        self = .object([
            ("amount", .text(formula.amount.rawValue)), ("index", .text(formula.index.rawValue)),
            ("base_year", .count(formula.baseYear)), ("years_before", .count(formula.yearsBefore)),
            ("rounding", .text("cent_half_up")),
        ])
    }
}
