import Values

/// Reads the entity table: a row for each class, a cell for each activity, `~` where the combination does not exist.
struct EntityTableReader {
    let dated: DatedValueReader
    let activities: Timeline<[Activity]>
    let deviceClasses: Timeline<[DeviceClass]>
    /// The most entities that a contributor can reach, which no cell exceeds; `nil` where that could not be read.
    let maximum: Timeline<Int64>?

    func read(_ root: TableNode) -> Timeline<EntityTable> {
        root.allow(["concept", "unit", "columns", "values", "gaps"])
        let columns = root.required("columns")?.list ?? []
        return dated.timeline(root, concept: "entity_table", valueKey: "cells") { cells, from, until in
            table(cells, columns: columns, largest: largestCell(from: from, until: until))
        }
    }

    /// What a cell that holds for a time may be: the maximum in force, and the lowest where that changes meanwhile.
    private func largestCell(from: CivilDate?, until: CivilDate?) -> Int {
        let inForce = maximum?.values(from: from, until: until).compactMap(\.value).min()
        return Int(inForce ?? FigureName.entitiesMaximum.range.upperBound)
    }

    private func table(_ node: TableNode, columns: [TableNode], largest: Int) -> EntityTable? {
        guard let activities = activities.values.last?.value, let classes = deviceClasses.values.last?.value else {
            return nil
        }
        let order = indices(of: columns, in: activities.map(\.code))
        let rows = rows(node, classes: classes.map(\.code))
        guard order.count == activities.count, rows.count == classes.count else { return nil }
        var cells: [UInt8?] = []
        for deviceClass in classes {
            guard let row = rows[deviceClass.code] else { return nil }
            let values = row.list
            guard values.count == columns.count else {
                row.report(.tablesBadValue, ["value": "\(values.count)", "expected": "\(columns.count) cells"])
                return nil
            }
            cells += order.map { cell(values[$0], largest: largest) }
        }
        return EntityTable(activities: activities, deviceClasses: classes, cells: cells)
    }

    /// For each activity, the column that holds it.
    private func indices(of columns: [TableNode], in codes: [String]) -> [Int] {
        for (place, column) in columns.enumerated() {
            if !codes.contains(column.text) { unknown(column, known: codes) }
            if columns[..<place].contains(where: { $0.text == column.text }) {
                column.report(.tablesRepeated, ["value": column.text])
            }
        }
        let found = codes.compactMap { code in columns.firstIndex { $0.text == code } }
        if found.count < codes.count, let first = columns.first {
            first.report(.tablesMissingKey, ["key": codes.joined(separator: ", ")])
        }
        return found
    }

    private func rows(_ node: TableNode, classes: [String]) -> [String: TableNode] {
        var rows: [String: TableNode] = [:]
        for (name, row) in node.pairs {
            if classes.contains(name.text) { rows[name.text] = row } else { unknown(name, known: classes) }
        }
        for missing in classes where rows[missing] == nil { node.report(.tablesMissingKey, ["key": missing]) }
        return rows
    }

    private func unknown(_ node: TableNode, known: [String]) {
        node.report(.tablesUnknownCode, ["value": node.text, "known": known.joined(separator: ", ")])
    }

    private func cell(_ node: TableNode, largest: Int) -> UInt8? {
        node.isNull ? nil : node.whole(0...largest).map(UInt8.init)
    }
}
