/// A question of the calculator; each has a page of its own.
public enum CalculatorQuestion: Hashable, Sendable {
    case year, country, active, activities
    /// The classes of devices of one activity, by its code.
    case classes(String)
    case selfControl, turnover, supplied

    /// The name of its answer in an address: as the API calls it, where the API asks the same.
    public var field: String {
        switch self {
        case .year: "year"
        case .country: "country"
        case .active: "active_in_belgium"
        case .activities: "activity"
        case .classes(let activity): activity
        case .selfControl: "self_control"
        case .turnover: "turnover_total"
        case .supplied: "turnover_levy"
        }
    }

    public var path: String {
        switch self {
        case .year: "/calculator/year"
        case .country: "/calculator/country"
        case .active: "/calculator/active"
        case .activities: "/calculator/activities"
        case .classes(let activity): "/calculator/classes/\(activity)"
        case .selfControl: "/calculator/self-control"
        case .turnover: "/calculator/turnover"
        case .supplied: "/calculator/supplied"
        }
    }

    /// Whether it is answered with an amount.
    public var isAmount: Bool { self == .turnover || self == .supplied }
}
