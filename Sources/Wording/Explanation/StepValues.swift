import Rules
import Values

/// The values of an explanation's steps, as people read them.
///
/// A levy by the maximum rate is said to be at most that: the rate may still be lowered when the year's accounts are
/// closed (Q5).
struct StepValues {
    private let numerals: Numerals
    private let language: Language
    private let levyIsMaximum: Bool

    init(_ steps: [Step], _ language: Language) {
        numerals = Numerals(language)
        self.language = language
        let rate = steps.first { $0.address == .rate }
        let levy = steps.first { $0.address == .levy }
        levyIsMaximum = rate?.figure.map { !$0.origin.isFinal } == true && levy?.result != .cents(.zero)
    }

    /// `nil` where a step that changed nothing has no value of its own.
    func result(of step: Step) -> String? {
        guard step.notApplied == nil || step.result.countsWhenNotApplied else { return nil }
        if step.address.isChange, case .entities(let change) = step.result { return numerals.signed(change) }
        let isMaximum = step.address == .levy || step.address == .contribution
        return text(step.result, atMost: isMaximum)
    }

    /// `entiteiten: 5 · kost per entiteit: € 379,48`
    func inputs(of step: Step) -> String {
        step.inputs.map { input in
            let isMaximum = step.address == .contribution && input.name == .levy
            return Punctuation(language).pair(input.name.label[language], text(input.value, atMost: isMaximum))
        }.joined(separator: " · ")
    }

    private func text(_ quantity: Quantity, atMost isMaximum: Bool) -> String {
        let text = numerals.text(quantity)
        return levyIsMaximum && isMaximum ? numerals.atMost(text) : text
    }
}
