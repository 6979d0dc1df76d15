import Law
import Rules
import Values

/// The figures that a receipt says the agency published or fixed: no tables hold them, so that the amounts are looked
/// at as they follow from them.
struct StatedFigures {
    private(set) var given = GivenFigures()

    init(_ assessment: JSONValue) {
        read(assessment["steps"], of: assessment)
    }

    private mutating func read(_ steps: JSONValue?, of assessment: JSONValue) {
        for step in steps?.items ?? [] {
            if let figure = step["figure"] { take(figure, of: assessment) }
            read(step["steps"], of: assessment)
        }
    }

    private mutating func take(_ figure: JSONValue, of assessment: JSONValue) {
        guard let origin = figure["origin"]?.string.flatMap(Origin.init), [.published, .decided].contains(origin)
        else { return }
        given.origin = origin
        switch figure["name"]?.string.flatMap(FigureName.init) {
        case .costPerEntity:
            given.costPerEntity = decimal(assessment["cost_per_entity"], places: 2).map { Cents($0) }
        case .maximumLevyRate:
            let units = decimal(assessment["rate_pct"], places: Percentage.places)
            given.rate = units.map { Percentage(units: $0) }
        default: break
        }
    }

    private func decimal(_ value: JSONValue?, places: Int) -> Int64? {
        guard case .decimal(let text)? = value else { return nil }
        return try? Decimals.read(text, places: places, largest: .max).get()
    }
}
