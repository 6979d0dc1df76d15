import Foundation
import Testing

/// Scenarios side by side: whoever is in a group, the groups together are the sector.
@Suite struct SimulateTests {
    private static let keys = [
        "contributors", "liable", "exempt", "entities", "activity_cents", "levy_cents", "total_cents",
    ]
    private static let scenarios = [
        "budget=9000000.00", "R4=levy", "max-rate=0.1,R9=exact", "rate=0.2868,cost-per-entity=379.48",
        "threshold=0.00,R7=declared", "R2=only,R3=foreign,R5=levy,R6=never,R10=exact",
    ]

    private let scratch: Scratch

    init() throws {
        scratch = try Scratch()
        let made = try medlevy(
            "sample", "--contributors", "600", "--seed", "5", "--output", scratch.file("sample.csv"))
        #expect(made.status == 0)
    }

    private func simulate(_ more: [String]) throws -> Program.Answer {
        let answer = try medlevy(
            ["simulate", "--year", "2024", "--contributors", scratch.file("sample.csv"), "--budget", "8000000.00"]
                + SimulateTests.scenarios.flatMap { ["--scenario", $0] } + more)
        #expect(answer.status == 0, "\(answer.errors)")
        return answer
    }

    /// The rows of a CSV file without quoted fields that hold commas, by their header.
    private func rows(_ csv: String) -> [[String: String]] {
        let lines = csv.split(separator: "\n")
        let header = lines[0].split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            var fields: [String] = [""]
            var isQuoted = false
            for character in line {
                if character == "\"" {
                    isQuoted.toggle()
                } else if character == ",", !isQuoted {
                    fields.append("")
                } else {
                    fields[fields.count - 1].append(character)
                }
            }
            return Dictionary(uniqueKeysWithValues: zip(header, fields))
        }
    }

    @Test("The groups of each grouping add up to the total", arguments: ["activity", "class", "country", "size"])
    func groupsAddUp(grouping: String) throws {
        let scenarios = try simulate(["--group-by", grouping, "--format", "json"]).json["scenarios"].items
        #expect(scenarios.count == SimulateTests.scenarios.count + 1)
        for scenario in scenarios {
            #expect(scenario["groups"].keys == [grouping])
            let groups = scenario["groups"][grouping].values.values
            #expect(groups.count > 3)
            for key in SimulateTests.keys {
                let total = try #require(scenario["total"][key].count)
                #expect(try groups.map { try #require($0[key].count) }.reduce(0, +) == total, "\(key)")
            }
        }
    }

    @Test func withoutAGroupingAllAreGiven() throws {
        let scenario = try simulate(["--format", "json"]).json["scenarios"].items.first
        #expect(scenario?["groups"].keys == ["activity", "class", "country", "size"])
    }

    /// What a scenario changes is what it gives.
    @Test func theFirstScenarioIsTheRunAsGiven() throws {
        let scenarios = try simulate(["--format", "json"]).json["scenarios"].items
        let run = try medlevy(
            "run", "--year", "2024", "--contributors", scratch.file("sample.csv"), "--budget", "8000000.00",
            "--format", "json"
        ).json
        for key in ["cost_per_entity", "rate_pct", "threshold_cents"] { #expect(scenarios[0][key] == run[key]) }
        #expect(scenarios[0]["total"]["total_cents"] == run["total_cents"])
        #expect(scenarios[1]["budget_cents"].count == 900_000_000)
        #expect(scenarios[2]["readings"]["R4"].text == "levy")
        #expect(scenarios[3]["capped"].flag == true)
        #expect(scenarios[4]["cost_per_entity"].number == Decimal(string: "379.48"))
        #expect(scenarios[4]["rate_pct"].number == Decimal(string: "0.2868"))
        #expect(scenarios[5]["threshold_cents"].count == 0)
    }

    @Test func theCSVFileHoldsTheSameFiguresAsTheJSON() throws {
        let answer = try simulate(["--format", "json", "--output", scratch.file("out.csv")])
        let scenarios = try answer.json["scenarios"].items
        let byName = Dictionary(uniqueKeysWithValues: scenarios.map { ($0["name"].text ?? "", $0) })
        let rows = rows(try scratch.text("out.csv"))
        #expect(rows.count > 7 * 20)
        for row in rows {
            let scenario = try #require(byName[row["scenario"] ?? ""])
            let grouping = row["grouping"] ?? ""
            let expected = grouping == "total" ? scenario["total"] : scenario["groups"][grouping][row["group"] ?? ""]
            for key in SimulateTests.keys { #expect(row[key].flatMap(Int.init) == expected[key].count) }
        }
    }

    /// A name that changes nothing is told with those that do.
    @Test("What is no change of a scenario is refused", arguments: ["foo=1", "budgt=1.00", "R4", "R4=levy,R4=total"])
    func unknownChange(scenario: String) throws {
        let answer = try medlevy([
            "simulate", "--year", "2024", "--contributors", scratch.file("sample.csv"), "--budget", "8000000.00",
            "--scenario", scenario,
        ])
        #expect(answer.status == 64)
        #expect(answer.errors.contains("[scenario.malformed]"))
        #expect(answer.errors.contains("budget, cost-per-entity, max-rate, rate, tables, threshold, R2, R3"))
    }

    @Test("The picture is a drawing of the scenarios in the language", arguments: LanguageTests.languages)
    func picture(language: String) throws {
        _ = try simulate(["--plot", scratch.file("out.svg"), "--language", language])
        let picture = try scratch.text("out.svg")
        #expect(picture.contains("<svg"))
        #expect(picture.hasSuffix("</svg>\n"))
        for scenario in SimulateTests.scenarios { #expect(picture.contains(scenario)) }
        let title = [
            "nl": "Wat de sector betaalt voor 2024", "fr": "Ce que le secteur paie pour 2024",
            "de": "Was der Sektor für 2024 zahlt", "en": "What the sector pays for 2024",
        ]
        #expect(picture.contains(title[language] ?? "?"))
        #expect(picture.count { $0 == "<" } == picture.count { $0 == ">" })
        let parser = XMLCheck()
        #expect(parser.isWellFormed(picture))
    }
}
