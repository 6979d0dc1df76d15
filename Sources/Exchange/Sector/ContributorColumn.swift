/// What a file of contributors holds of each: the columns of a CSV file and the keys of a JSON line.
enum ContributorColumn: String, CaseIterable {
    case id
    case country
    case activeInBelgium = "active_in_belgium"
    case selfControl = "self_control"
    case declared
    case totalCents = "turnover_total_cents"
    case levyCents = "turnover_levy_cents"
    case activities
    /// In euros, instead of cents.
    case totalEuros = "turnover_total"
    case levyEuros = "turnover_levy"

    /// The other way to give the same.
    var alternative: ContributorColumn? {
        switch self {
        case .totalCents: .totalEuros
        case .levyCents: .levyEuros
        case .totalEuros: .totalCents
        case .levyEuros: .levyCents
        case .id, .country, .activeInBelgium, .selfControl, .declared, .activities: nil
        }
    }

    var isAmount: Bool { alternative != nil }

    /// The columns that a complete file has: those, or their alternatives.
    static let complete: [ContributorColumn] = [
        .id, .country, .activeInBelgium, .selfControl, .declared, .totalCents, .levyCents, .activities,
    ]

    /// The header as we write it.
    static var header: String { complete.map(\.rawValue).joined(separator: ",") }
}
