import Law
import Values

/// Who has registered nothing at all: a flat number of entities (Q14). R3: also for who is established abroad, or with
/// that reduction.
extension YearRules {
    func unregisteredEntities<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let established = contributor.country.isBelgium
        let reduced = !established && readings.unregisteredAbroad == .foreign
        let entities = max(minimum, unregistered + (reduced ? notEstablished : 0))
        explanation.note(
            Step(
                .unregistered, result: .entities(entities), inputs: [Input(.established, .flag(established))],
                reading: ReadingUse(.r3, readings.unregisteredAbroad.rawValue),
                figure: FigureUse(.entitiesUnregistered)))
        for address in [StepAddress.highest, .severalActivities, .notEstablished, .selfControl] {
            explanation.note(Step(address, result: .entities(0), notApplied: .unregistered))
        }
        return entities
    }
}
