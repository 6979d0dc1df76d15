import Exchange
import Law
import Rules
import Values

/// Reads scenarios: `budget=9000000.00,R4=levy` changes these two things of the run as given.
struct ScenarioReader {
    private let command: Simulate
    private let law: YearLaw

    init(_ command: Simulate, _ law: YearLaw) {
        self.command = command
        self.law = law
    }

    /// The run as given, then each scenario; every problem in any of them at once.
    func scenarios() throws(Problems) -> [Scenario] {
        var given = GivenValues()
        var scenarios: [Scenario] = []
        for text in [""] + command.scenarios {
            if let scenario = given.attempt({ () throws(Problems) in try scenario(text) }) {
                scenarios.append(scenario)
            }
        }
        try given.check()
        return scenarios
    }

    private func scenario(_ text: String) throws(Problems) -> Scenario {
        var changes = try changes(text)
        let law = try law(changes.removeValue(forKey: "tables"))
        var given = GivenValues()
        let budget = given.amount(changes.removeValue(forKey: "budget") ?? command.budget, "--budget")
        let maximum = given.maximumRate(changes.removeValue(forKey: "max-rate") ?? command.maxRate, law)
        let threshold = given.amount(changes.removeValue(forKey: "threshold") ?? command.threshold, "--threshold")
        let cost = given.amount(changes.removeValue(forKey: "cost-per-entity"), "cost-per-entity")
        let rate = given.percentage(changes.removeValue(forKey: "rate"), "rate")
        let readings = given.attempt { () throws(Problems) in try self.readings(changes, law) }
        try given.check()
        guard let budget, let readings else { throw given.problems }
        return Scenario(
            name: text.isEmpty ? Texts.asGiven[command.answer.language] : text, law: law,
            rules: try YearRules(law, readings: readings, threshold: threshold), budget: budget,
            maximumRate: maximum, costPerEntity: cost, rate: rate)
    }

    /// The same year's law in other tables.
    private func law(_ folder: String?) throws(Problems) -> YearLaw {
        guard let folder else { return law }
        return try command.answer.lawbook(folder: folder).year(law.year)
    }

    /// The changes by name. A name may come once.
    private func changes(_ text: String) throws(Problems) -> [String: String] {
        var changes: [String: String] = [:]
        for part in text.split(separator: ",") {
            let pieces = part.split(separator: "=", maxSplits: 1).map(String.init)
            guard pieces.count == 2, changes.updateValue(pieces[1], forKey: pieces[0]) == nil else {
                throw malformed(String(part))
            }
        }
        return changes
    }

    /// What is left of the changes are readings.
    private func readings(_ changes: [String: String], _ law: YearLaw) throws(Problems) -> Readings {
        var readings = try command.readingOptions.readings(law)
        for (name, value) in changes.sorted(by: { $0.key < $1.key }) {
            guard ReadingID(rawValue: name.uppercased()) != nil else { throw malformed("\(name)=\(value)") }
            do throws(Problem) { try readings.choose("\(name)=\(value)") } catch { throw Problems([error]) }
        }
        return readings
    }

    private func malformed(_ change: String) -> Problems {
        let names = ["budget", "cost-per-entity", "max-rate", "rate", "tables", "threshold"]
        let known = (names + Readings.selectable.map(\.rawValue)).joined(separator: ", ")
        return Problems([
            Problem(.scenarioMalformed, at: Place(field: "--scenario"), ["value": change, "known": known])
        ])
    }
}
