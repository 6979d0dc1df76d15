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

/// Steps as JSON: a tree with addresses, numbers, codes and citations. One for all answers of a year: it is never
/// copied.
public final class StepJSON: Sendable {
    private let law: YearLaw
    /// What the tables say of each figure.
    private let figures: [FigureName: JSONValue]
    /// What the tables say of every cell.
    private let cellStatus: (status: JSONValue, citations: JSONValue)

    public init(_ law: YearLaw) {
        self.law = law
        figures = Dictionary(
            uniqueKeysWithValues: FigureName.allCases.map { ($0, StepJSON.figure(FigureUse($0), law.dated($0))) })
        let table = law.datedTable
        cellStatus = (.text(table.status.rawValue), StepJSON.ready(.texts(table.citations.map(\.description))))
    }

    public func tree(_ steps: [Step]) -> JSONValue {
        var builder = JSONTreeBuilder()
        write(steps, to: &builder)
        return builder.tree
    }

    func write(_ steps: [Step], to sink: inout some JSONSink) { write(StepTree.trees(steps), to: &sink) }

    private func write(_ trees: [StepTree], to sink: inout some JSONSink) {
        sink.list { sink in
            for tree in trees { write(tree, to: &sink) }
        }
    }

    private func write<Sink: JSONSink>(_ tree: StepTree, to sink: inout Sink) {
        let step = tree.step
        let constant = constant(of: step.address)
        sink.object { sink in
            sink.member("address", constant.address)
            sink.member("applied", .flag(step.notApplied == nil))
            sink.member("result", step.result.json)
            sink.member("unit", .text(step.result.unit))
            if let reason = step.notApplied { sink.member("not_applied", .text(reason.rawValue)) }
            if !step.inputs.isEmpty {
                sink.key("inputs")
                sink.object { sink in
                    for input in step.inputs { sink.member(input.name.rawValue, input.value.json) }
                }
            }
            writeGrounds(of: step, to: &sink)
            sink.member("citations", constant.citations)
            if !tree.parts.isEmpty {
                sink.key("steps")
                write(tree.parts, to: &sink)
            }
        }
    }

    /// The cell, the figure, the reading and the rounding that a step rests on.
    private func writeGrounds(of step: Step, to sink: inout some JSONSink) {
        if case .cell(let registration) = step.address {
            sink.key("cell")
            sink.object { sink in
                sink.member("activity", .text(law.table.activity(of: registration).code))
                sink.member("device_class", .text(law.table.deviceClass(of: registration).code))
                sink.member("status", cellStatus.status)
                sink.member("citations", cellStatus.citations)
            }
        }
        if let use = step.figure {
            let known = use.origin == .tables ? figures[use.name] : nil
            sink.member("figure", known ?? StepJSON.figure(use, nil))
        }
        if let reading = step.reading {
            sink.key("reading")
            sink.object { sink in
                sink.member("id", .text(reading.id.rawValue))
                sink.member("value", .text(reading.value))
            }
        }
        if let rounding = step.rounding { sink.member("rounding", .text(rounding.rawValue)) }
    }

    // MARK: What is the same in every answer

    private struct Constant {
        let address: JSONValue
        let citations: JSONValue

        init(_ step: StepAddress, path: String) {
            address = StepJSON.ready(.text(path))
            citations = StepJSON.ready(.texts(step.citations.map(\.description)))
        }
    }

    private static let constants = Dictionary(
        uniqueKeysWithValues: StepAddress.withoutCells.compactMap { step in
            step.path.map { (step, Constant(step, path: $0)) }
        })

    private func constant(of step: StepAddress) -> Constant {
        StepJSON.constants[step] ?? Constant(step, path: step.path(in: law.table))
    }

    private static func figure(_ use: FigureUse, _ dated: Dated<Int64>?) -> JSONValue {
        var pairs: [(String, JSONValue)] = [
            ("name", .text(use.name.rawValue)), ("origin", .text(use.origin.rawValue)),
        ]
        if let dated {
            pairs.append(("status", .text(dated.status.rawValue)))
            pairs.append(("citations", .texts(dated.citations.map(\.description))))
        }
        return ready(.object(pairs))
    }

    private static func ready(_ value: JSONValue) -> JSONValue { .ready(ReadyJSON(value)) }
}
