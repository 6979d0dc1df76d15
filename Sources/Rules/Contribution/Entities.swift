import Law

/// The entities of a contributor (entiteiten, entités, Einheiten): highest cell, adjustments, minimum (Q3, Q4, Q14,
/// Q17).
extension YearRules {
    func entities<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let isEmpty = contributor.registered.isEmpty
        let entities =
            isEmpty
            ? unregisteredEntities(contributor, explaining: &explanation)
            : registeredEntities(contributor, explaining: &explanation)
        explanation.note(Step(.entities, result: .entities(entities)))
        return entities
    }

    /// R1: both reductions may apply, after the addition; the minimum comes last.
    func registeredEntities<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        explanation.note(
            Step(.unregistered, result: .entities(0), notApplied: .registered, figure: FigureUse(.entitiesUnregistered))
        )
        var entities = highestCell(contributor, explaining: &explanation)
        entities += severalActivities(contributor, explaining: &explanation)
        entities += notEstablished(contributor, explaining: &explanation)
        entities += selfControl(contributor, explaining: &explanation)
        return atLeastMinimum(entities, explaining: &explanation)
    }
}
