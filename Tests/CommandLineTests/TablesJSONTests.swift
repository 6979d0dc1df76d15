import Foundation
import Testing

/// The tables as JSON hold what the law says as numbers and codes: a program takes no text apart.
@Suite struct TablesJSONTests {
    private func concept(_ name: String) throws -> JSON {
        let concepts = try medlevy("tables", "show", name, "--format", "json").json["concepts"].items
        #expect(concepts.count == 1)
        return try #require(concepts.first)
    }

    /// 19 classes with 7 activities, a cell each: also those that are blank.
    @Test func theEntityTableHasEveryCell() throws {
        let table = try concept("entity_table")
        #expect(table["unit"].text == "entities")
        #expect(table["values"].items.map(\.["from"].text) == ["2023-01-01", "2025-01-01"])
        for value in table["values"].items {
            let cells = value["value"].items
            #expect(cells.count == 133)
            #expect(cells.allSatisfy { $0.keys == ["activity", "device_class", "entities"] })
            let byCode = Dictionary(
                uniqueKeysWithValues: cells.map {
                    ("\($0["activity"].text ?? "?"):\($0["device_class"].text ?? "?")", $0)
                })
            #expect(byCode["manufacturer:MDR_III"]?["entities"].count == 8)
            #expect(byCode["importer:IVDR_B"]?["entities"].count == 3)
            #expect(byCode["assembler:IVDR_A"]?["entities"] == .null)
            // Custom-made devices are AIMDD or MDR; what is assembled is MDD or MDR.
            #expect(cells.count { $0["entities"] == .null } == 13 + 9)
            #expect(cells.compactMap { $0["entities"].count }.allSatisfy { (1...8).contains($0) })
        }
    }

    @Test(
        "A figure is an exact number",
        arguments: [
            ("cost_per_entity", "EUR", ["367.11", "379.48", "415.74", nil]),
            ("maximum_levy_rate", "percent", ["0.2762", "0.2868", "0.3073", nil]),
            ("levy_rate_old_system", "percent", ["0.18417", "0.29438", "0.4026092"]),
            ("entities_self_control", "entities", ["-1"]),
            ("consumer_price_index_september", "index", ["105.11", "125.24", "128.23", "132.15"]),
        ] as [(String, String, [String?])])
    func figures(name: String, unit: String, values: [String?]) throws {
        let figure = try concept(name)
        #expect(figure["unit"].text == unit)
        #expect(figure["values"].items.map(\.["value"].number) == values.map { $0.flatMap { Decimal(string: $0) } })
        for value in figure["values"].items {
            #expect(value["checked_on"].text?.count == 10)
            #expect(value["status"].text?.isEmpty == false)
            #expect(value["citations"].items.isEmpty == (value["status"].text == "unknown"))
        }
    }

    @Test func noFigureIsAText() throws {
        let concepts = try medlevy("tables", "list", "--format", "json").json["concepts"].items
        let figures = concepts.filter { ["EUR", "percent", "entities", "index"].contains($0["unit"].text) }
        #expect(figures.count == 18)
        for figure in figures {
            #expect(figure["values"].items.allSatisfy { $0["value"].text == nil }, "\(figure["concept"])")
        }
    }

    @Test func codesAndTheFormulaAreInTheirParts() throws {
        let activities = try concept("activities")["values"].items.first?["value"].items ?? []
        #expect(activities.map(\.["code"].text).contains("distributor"))
        #expect(activities.filter { $0["self_control_reduction"].flag == true }.map(\.["code"].text) == ["distributor"])
        #expect(try concept("device_classes")["values"].items.first?["value"].items.count == 19)
        let formula = try concept("threshold_indexation")["values"].items.first?["value"] ?? .null
        #expect(formula["amount"].text == "base_threshold")
        #expect(formula["base_year"].count == 2017)
    }
}
