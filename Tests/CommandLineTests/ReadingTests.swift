import Foundation
import Testing

/// Where the law can be read in two ways, each can be chosen. For each reading a contributor to whom it matters.
@Suite struct ReadingTests {
    /// A contributor, the key of its answer that the reading changes, and that key's value under each choice.
    struct Choice: Sendable, CustomTestStringConvertible {
        let reading: String
        let contributor: [String]
        let key: String
        let usual: (value: String, result: JSON)
        let other: (value: String, result: JSON)

        var testDescription: String { reading }
    }

    static let choices = [
        // Importer of class I (3), a second activity (+1), and self-control.
        Choice(
            reading: "R2",
            contributor: ["--activity", "distributor:MDR_I", "--activity", "importer:MDR_I", "--self-control"],
            key: "entities", usual: ("any", .number(3)), other: ("only", .number(4))),
        Choice(
            reading: "R3", contributor: ["--country", "DE"], key: "entities", usual: ("flat", .number(9)),
            other: ("foreign", .number(8))),
        Choice(
            reading: "R4",
            contributor: [
                "--activity", "distributor:MDR_I", "--turnover-total", "60000.00", "--turnover-levy", "40000.00",
            ],
            key: "exempt", usual: ("total", .flag(false)), other: ("levy", .flag(true))),
        Choice(
            reading: "R5",
            contributor: [
                "--activity", "distributor:MDR_I", "--undeclared", "--turnover-total", "100000.00", "--turnover-levy",
                "60000.00",
            ],
            key: "levy_cents", usual: ("total", .number(28_680)), other: ("levy", .number(17_208))),
        Choice(
            reading: "R6",
            contributor: ["--activity", "distributor:MDR_I", "--undeclared", "--turnover-total", "40000.00"],
            key: "levy_cents", usual: ("threshold", .number(0)), other: ("never", .number(11_472))),
    ]

    private func answer(_ choice: Choice, _ more: [String] = []) throws -> JSON {
        try medlevy(["assess", "--year", "2024", "--format", "json"] + choice.contributor + more).json
    }

    @Test("The usual reading is taken unasked", arguments: choices)
    func usualReadingUnasked(choice: Choice) throws {
        let answer = try answer(choice)
        #expect(answer[choice.key] == choice.usual.result)
        #expect(answer["readings"][choice.reading].text == choice.usual.value)
    }

    @Test("Either reading can be chosen", arguments: choices, [true, false])
    func eitherReadingCanBeChosen(choice: Choice, isUsual: Bool) throws {
        let chosen = isUsual ? choice.usual : choice.other
        let answer = try answer(choice, ["--reading", "\(choice.reading)=\(chosen.value)"])
        #expect(answer[choice.key] == chosen.result)
        #expect(answer["readings"][choice.reading].text == chosen.value)
    }

    /// Whoever reads the answer must see which reading it leans on.
    @Test("The text names the reading that was chosen", arguments: choices)
    func textNamesTheReading(choice: Choice) throws {
        let answer = try medlevy(
            ["assess", "--year", "2024", "--reading", "\(choice.reading)=\(choice.other.value)"] + choice.contributor)
        #expect(answer.status == 0)
        #expect(answer.unwrapped.contains("reading \(choice.reading) = \(choice.other.value)"))
    }

    @Test func everySelectableReadingIsListedWithItsValues() throws {
        let readings = try medlevy("tables", "readings", "--format", "json").json["readings"].items
        let listed = Dictionary(uniqueKeysWithValues: readings.map { ($0["id"].text ?? "", $0) })
        for choice in ReadingTests.choices {
            let reading = try #require(listed[choice.reading])
            #expect(reading["default"].text == choice.usual.value)
            #expect(reading["choices"].keys == [choice.usual.value, choice.other.value])
        }
        #expect(listed.count == 13)
    }
}
