import Exchange
import Law
import Pages
import Rules
import Service
import SignIn
import Values

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
        let usualFields = SimulatorAnswers.fields(of: usual)
        isAsked = fields.fields.contains { usualFields.keys.contains($0.name) }
        let asked = Dictionary(fields.fields.map { ($0.name, [$0.value]) }) { first, _ in first }
        let shown = TypedFields(usualFields.merging(asked) { $1 })
        var problems = Problems()
        var terms = usual
        func amount(_ name: String, _ value: inout Cents) {
            do throws(Problem) {
                value = try Cents(typed: shown[name], in: language, at: Place(field: name))
            } catch { problems.add(error) }
        }
        amount("budget", &terms.budget)
        amount("threshold", &terms.threshold)
        let rate = shown["maximum_rate"].trimmingSpaces
        terms.maximumRate = nil
        if !rate.isEmpty {
            switch Percentage.read(SimulatorAnswers.plain(rate)) {
            case .success(let percentage): terms.maximumRate = percentage
            case .failure:
                let details = ["value": String(rate.prefix(40)), "largest": "100"]
                problems.add(Problem(.percentageMalformed, at: Place(field: "maximum_rate"), details))
            }
        }
        for id in Readings.selectable {
            guard let value = fields[id.rawValue] else { continue }
            do throws(Problem) { try terms.readings.choose(id, String(value.prefix(40))) } catch { problems.add(error) }
        }
        typed = shown
        self.terms = terms
        self.problems = problems
    }

    /// A percentage as people type it, with a comma or a sign.
    private static func plain(_ text: String) -> String {
        String(text.filter { !" %\u{A0}\u{202F}".contains($0) }.map { $0 == "," ? "." : $0 })
    }

    private static func fields(of terms: SimulatorTerms) -> [String: [String]] {
        let readings = Readings.selectable.map { ($0.rawValue, [terms.readings[$0] ?? ""]) }
        return Dictionary(readings) { first, _ in first }.merging([
            "budget": [terms.budget.description], "maximum_rate": [terms.maximumRate?.description ?? ""],
            "threshold": [terms.threshold.description],
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
