import Exchange
import Law
import Pages
import Rules
import Service
import SignIn
import Values
import Wording

/// What an address of the simulator asks for. Nothing else knows it: whoever is given the address sees the same.
struct SimulatorAnswers {
    /// What the fields hold.
    let typed: TypedFields
    let terms: SimulatorTerms
    let problems: Problems
    /// Whether anything is asked for.
    let isAsked: Bool

    /// - Parameter usual: what is not asked for stays as it is.
    init(_ fields: FormFields, usual: SimulatorTerms, _ language: Language) {
        let usualFields = SimulatorAnswers.fields(of: usual, language)
        isAsked = fields.fields.contains { usualFields.keys.contains($0.name) }
        let asked = Dictionary(fields.fields.map { ($0.name, [$0.value]) }) { first, _ in first }
        let shown = TypedFields(usualFields.merging(asked) { $1 })
        var problems = Problems()
        var terms = usual
        func amount(_ name: String, _ value: inout Cents) {
            do throws(Problem) {
                value = try Cents(typed: shown[name], in: language, at: Place(field: name))
            } catch {
                let label = ["money": AgencySimulatorPage.label(of: name, language)]
                problems.add(error.code == .amountEmpty ? Problem(error.code, at: error.place, label) : error)
            }
        }
        amount("budget", &terms.budget)
        amount("threshold", &terms.threshold)
        terms.maximumRate = nil
        if !shown["maximum_rate"].trimmingSpaces.isEmpty {
            do throws(Problem) {
                terms.maximumRate = try Percentage(typed: shown["maximum_rate"], at: Place(field: "maximum_rate"))
            } catch { problems.add(error) }
        }
        for id in Readings.selectable {
            guard let value = fields[id.rawValue] else { continue }
            do throws(Problem) { try terms.readings.choose(id, String(value.prefix(40))) } catch { problems.add(error) }
        }
        // An address says amounts as every language reads them; fields hold them as this one types them.
        let held = SimulatorAnswers.fields(of: terms, language)
        typed = problems.isEmpty ? TypedFields(held) : shown
        self.terms = terms
        self.problems = problems
    }

    private static func fields(of terms: SimulatorTerms, _ language: Language) -> [String: [String]] {
        let readings = Readings.selectable.map { ($0.rawValue, [terms.readings[$0] ?? ""]) }
        let numerals = Numerals(language)
        return Dictionary(readings) { first, _ in first }.merging([
            "budget": [numerals.typed(terms.budget)], "threshold": [numerals.typed(terms.threshold)],
            "maximum_rate": [terms.maximumRate.map { numerals.typed($0) } ?? ""],
        ]) { $1 }
    }

    /// The address that says the same, whoever opens it in whichever language.
    func address(_ year: Int) -> String {
        var fields = [
            ("budget", terms.budget.description), ("maximum_rate", terms.maximumRate?.description ?? ""),
            ("threshold", terms.threshold.description),
        ]
        fields += Readings.selectable.compactMap { id in terms.readings[id].map { (id.rawValue, $0) } }
        return "/agency/\(year)/simulator?\(FormText.text(fields))"
    }
}
