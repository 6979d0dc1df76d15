import Law

/// Who has registered nothing at all: a flat number of entities (Q14). R3: also for who is established abroad, or with
/// that reduction.
extension YearRules {
    func unregisteredEntities<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        explanation.note(
            Step(
                .unregistered, result: .entities(unregistered),
                reading: ReadingUse(.r3, readings.unregisteredAbroad.rawValue),
                figure: FigureUse(.entitiesUnregistered)))
        for address in [StepAddress.highest, .severalActivities, .selfControl] {
            explanation.note(Step(address, result: .entities(0), notApplied: .unregistered))
        }
        guard readings.unregisteredAbroad == .foreign else {
            explanation.note(Step(.notEstablished, result: .entities(0), notApplied: .unregistered))
            return unregistered
        }
        let reduction = notEstablished(contributor, explaining: &explanation)
        return atLeastMinimum(unregistered + reduction, explaining: &explanation)
    }
}
