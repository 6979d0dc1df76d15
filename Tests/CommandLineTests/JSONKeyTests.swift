import Foundation
import Testing

/// Programs read the answers as JSON: it must parse, and have the keys that they look for.
@Suite struct JSONKeyTests {
    private static let made: Set = ["program", "tables_hash"]
    private static let header = made.union(["year", "readings", "caveats"])

    private let scratch: Scratch
    private let sector: String

    init() throws {
        scratch = try Scratch()
        sector = try scratch.handSector()
    }

    private func json(_ arguments: [String]) throws -> JSON {
        let answer = try medlevy(arguments + ["--format", "json"])
        #expect(answer.status == 0)
        #expect(answer.errors == "")
        let json = try answer.json
        #expect(json["program"].text?.hasPrefix("medlevy ") == true)
        #expect(json["tables_hash"].text?.count == 64)
        return json
    }

    @Test func assess() throws {
        let json = try json(["assess", "--year", "2024", "--activity", "manufacturer:MDR_I"])
        #expect(
            json.keys
                == JSONKeyTests.header.union([
                    "country", "liable", "entities", "exempt", "activity_cents", "levy_cents", "total_cents",
                    "levy_is_maximum", "cost_per_entity", "rate_pct", "above_maximum", "threshold_cents", "steps",
                ]))
        #expect(json["cost_per_entity"].number == Decimal(string: "379.48"))
        #expect(json["rate_pct"].number == Decimal(string: "0.2868"))
        #expect(json["threshold_cents"].count == 4_879_840)
        #expect(!json["steps"].items.isEmpty)
    }

    @Test func run() throws {
        let json = try json(["run", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget])
        #expect(
            json.keys
                == JSONKeyTests.header.union([
                    "rows", "liable", "not_liable", "exempt", "unregistered", "total_entities",
                    "declared_turnover_cents", "budget_cents", "activity_share_cents", "levy_share_cents",
                    "cost_per_entity", "rate_pct", "uncapped_rate_pct", "capped", "total_activity_cents",
                    "total_levy_cents", "total_cents", "residual_activity_cents", "residual_levy_cents",
                    "threshold_cents", "levy_is_maximum", "warnings", "above_maximum", "steps",
                ]))
    }

    @Test func budget() throws {
        let shares: Set = ["budget_cents", "activity_share_cents", "levy_share_cents", "steps"]
        let entities: Set = ["total_entities", "cost_per_entity", "residual_activity_cents"]
        let turnover: Set = [
            "declared_turnover_cents", "rate_pct", "uncapped_rate_pct", "capped", "above_maximum",
            "residual_levy_cents",
        ]
        let common = JSONKeyTests.header.union(shares)
        let split = ["budget", "--budget", "8000000.00"]
        let sums = ["--entities", "4000", "--levy-turnover", "2000000000.00"]
        #expect(try json(split).keys == common)
        #expect(try json(split + sums[..<2]).keys == common.union(entities))
        #expect(try json(split + sums[2...]).keys == common.union(turnover))
        #expect(try json(split + sums).keys == common.union(entities).union(turnover))
    }

    @Test func compare() throws {
        let json = try json(["compare", "--year", "2023", "--with-year", "2024", "--activity", "stha:MDR_I"])
        #expect(
            json.keys
                == JSONKeyTests.made.union([
                    "year", "with_year", "before_cents", "after_cents", "difference_cents", "effects", "caveats",
                    "with_caveats", "readings", "with_readings", "values", "with_values",
                ]))
        let effects = json["effects"].items.map(\.["effect"].text)
        #expect(effects == ["entities", "cost-per-entity", "turnover", "threshold", "rate", "rounding"])
    }

    @Test func simulate() throws {
        let json = try json(["simulate", "--year", "2024", "--contributors", sector, "--budget", HandSector.budget])
        #expect(json.keys == JSONKeyTests.made.union(["year", "caveats", "scenarios"]))
        let scenario = try #require(json["scenarios"].items.first)
        #expect(
            scenario.keys
                == [
                    "name", "tables_hash", "budget_cents", "threshold_cents", "cost_per_entity", "rate_pct", "capped",
                    "above_maximum", "readings", "residual_activity_cents", "residual_levy_cents", "total", "groups",
                ])
        #expect(scenario["groups"].keys == ["activity", "class", "country", "size"])
    }

    @Test("tables list, show and check", arguments: [["list"], ["show", "Cost_Per_Entity"], ["check"]])
    func concepts(call: [String]) throws {
        let json = try json(["tables"] + call)
        #expect(json.keys == JSONKeyTests.made.union(["first_year", "last_year", "concepts"]))
        #expect(json["first_year"].count == 2023)
        #expect(json["concepts"].items.count == ["list": 45, "show": 1, "check": 0][call[0]])
        for concept in json["concepts"].items {
            #expect(concept.keys == ["concept", "unit", "names", "values"])
            #expect(concept["names"].keys == ["nl", "fr", "de", "en"])
            for value in concept["values"].items {
                #expect(value.keys == ["from", "until", "value", "status", "citations", "checked_on", "note"])
            }
        }
    }

    @Test func readings() throws {
        for reading in try json(["tables", "readings"])["readings"].items {
            #expect(reading.keys == ["id", "question", "default", "choices", "why", "excerpt"])
            #expect(reading["question"].keys == ["nl", "fr", "de", "en"])
        }
    }

    @Test func citations() throws {
        let sources = try json(["tables", "citations"])["sources"].items
        #expect(!sources.isEmpty)
        for source in sources {
            #expect(source.keys == ["id", "kind", "title", "publisher", "published", "parts"])
        }
    }

    /// JSON is the same in every language: programs don't speak any.
    @Test(
        "JSON does not depend on the language",
        arguments: [["assess", "--year", "2024"], ["budget", "--budget", "100.00"], ["tables", "list"]])
    func sameInEveryLanguage(arguments: [String]) throws {
        let answers = try LanguageTests.languages.map {
            try medlevy(arguments + ["--format", "json", "--language", $0]).output
        }
        #expect(Set(answers).count == 1)
    }
}
