public import Law
public import Rules
public import Values

extension Quantity {
    /// The bare value: cents and counts as whole numbers, rates in percent, costs in euros.
    public var json: JSONValue {
        switch self {
        case .cents(let amount): .cents(amount)
        case .sum(let sum): .cents(sum)
        case .entities(let count), .count(let count): .count(count)
        case .flag(let flag): .flag(flag)
        case .cost(let cost): .decimal(Exact.euros(cost))
        case .rate(let rate): .decimal(Exact.percent(rate))
        case .percentage(let percentage): .decimal(percentage.description)
        }
    }

    /// What the value counts, as programs read it.
    public var unit: String {
        switch self {
        case .cents, .sum: "cents"
        case .entities: "entities"
        case .count: "count"
        case .flag: "flag"
        case .cost: "EUR"
        case .rate, .percentage: "percent"
        }
    }
}

/// Exact quotients as decimal numbers.
public enum Exact {
    /// A cost in cents as euros: `379.48`; with ten decimals, half up, where the quotient has no end in cents.
    public static func euros(_ cost: Fraction) -> String {
        cost.numerator % cost.denominator == 0
            ? Decimals.text(cost.numerator / cost.denominator, places: 2)
            : Decimals.text(cost.units(places: 8), places: 10)
    }

    /// A part of one as percent: `0.2868`; with ten decimals, half up, where four do not hold it.
    public static func percent(_ rate: Fraction) -> String {
        let published = rate.units(places: 6)
        if published * rate.denominator == rate.numerator * 1_000_000 {
            return Decimals.text(published, places: Percentage.publishedPlaces)
        }
        return Decimals.text(rate.units(places: 12), places: 10)
    }
}

/// Steps as JSON: a tree with addresses, numbers, codes and citations.
public struct StepJSON {
    private let law: YearLaw

    public init(_ law: YearLaw) { self.law = law }

    /// What is the same of a step in every answer.
    private struct Constant {
        let address: JSONValue
        let citations: JSONValue

        init(_ step: StepAddress, path: String) {
            address = .ready(ReadyJSON(.text(path)))
            citations = .ready(ReadyJSON(.texts(step.citations.map(\.description))))
        }
    }

    private static let constants = Dictionary(
        uniqueKeysWithValues: StepAddress.withoutCells.compactMap { step in
            step.path.map { (step, Constant(step, path: $0)) }
        })

    private func constant(of step: StepAddress) -> Constant {
        StepJSON.constants[step] ?? Constant(step, path: step.path(in: law.table))
    }

    public func tree(_ steps: [Step]) -> JSONValue { .list(StepTree.trees(steps).map(value)) }

    private func value(_ tree: StepTree) -> JSONValue {
        let step = tree.step
        let constant = constant(of: step.address)
        var pairs: [(String, JSONValue)] = [
            ("address", constant.address),
            ("applied", .flag(step.notApplied == nil)),
            ("result", step.result.json),
            ("unit", .text(step.result.unit)),
        ]
        if let reason = step.notApplied { pairs.append(("not_applied", .text(reason.rawValue))) }
        if !step.inputs.isEmpty {
            pairs.append(("inputs", .object(step.inputs.map { ($0.name.rawValue, $0.value.json) })))
        }
        if case .cell(let registration) = step.address { pairs.append(("cell", cell(registration))) }
        if let use = step.figure { pairs.append(("figure", figure(use))) }
        if let reading = step.reading {
            pairs.append(("reading", .object([("id", .text(reading.id.rawValue)), ("value", .text(reading.value))])))
        }
        if let rounding = step.rounding { pairs.append(("rounding", .text(rounding.rawValue))) }
        pairs.append(("citations", constant.citations))
        if !tree.parts.isEmpty { pairs.append(("steps", .list(tree.parts.map(value)))) }
        return .object(pairs)
    }

    private func cell(_ registration: Registration) -> JSONValue {
        .object([
            ("activity", .text(law.table.activity(of: registration).code)),
            ("device_class", .text(law.table.deviceClass(of: registration).code)),
            ("status", .text(law.datedTable.status.rawValue)),
            ("citations", .texts(law.datedTable.citations.map(\.description))),
        ])
    }

    private func figure(_ use: FigureUse) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("name", .text(use.name.rawValue)), ("origin", .text(use.origin.rawValue)),
        ]
        if use.origin == .tables, let dated = law.dated(use.name) {
            pairs.append(("status", .text(dated.status.rawValue)))
            pairs.append(("citations", .texts(dated.citations.map(\.description))))
        }
        return .object(pairs)
    }
}
