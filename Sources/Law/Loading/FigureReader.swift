import Values

/// Reads a figure of the law, and the formula that the threshold follows.
struct FigureReader {
    let dated: DatedValueReader

    func figure(_ root: TableNode, name: FigureName) -> Figure? {
        root.allow(["concept", "unit", "names", "values", "gaps"])
        let label = root.required("names")?.phrase()
        guard let unitNode = root.required("unit"), let unit = unitNode.code(Unit.self), let label else { return nil }
        guard unit == name.unit else {
            unitNode.report(.tablesBadValue, ["value": unit.rawValue, "expected": name.unit.rawValue])
            return nil
        }
        let timeline = dated.timeline(root, concept: name.rawValue, valueKey: "value") {
            $0.number(unit, in: name.range)
        }
        return Figure(name: name, unit: unit, label: label, timeline: timeline)
    }

    func indexation(_ root: TableNode) -> Timeline<ThresholdIndexation> {
        root.allow(["concept", "unit", "values", "gaps"])
        return dated.timeline(root, concept: "threshold_indexation", valueKey: "formula") { formula($0) }
    }

    /// The name of a figure that counts what the formula needs.
    private func figure(_ node: TableNode, _ key: String, of unit: Unit) -> FigureName? {
        guard let name = node.required(key), let figure = name.code(FigureName.self) else { return nil }
        if figure.unit == unit { return figure }
        name.report(.tablesBadValue, ["value": name.text, "expected": unit.rawValue])
        return nil
    }

    private func formula(_ node: TableNode) -> ThresholdIndexation? {
        node.allow(["amount", "index", "base_year", "years_before", "rounding"])
        if let rounding = node.required("rounding"), rounding.text != "cent_half_up" {
            rounding.report(.tablesUnknownCode, ["value": rounding.text, "known": "cent_half_up"])
        }
        guard let amount = figure(node, "amount", of: .euros), let index = figure(node, "index", of: .index),
            let baseYear = node.required("base_year")?.whole(1900...2999),
            let yearsBefore = node.required("years_before")?.whole(0...9)
        else { return nil }
        return ThresholdIndexation(amount: amount, index: index, baseYear: baseYear, yearsBefore: yearsBefore)
    }
}
