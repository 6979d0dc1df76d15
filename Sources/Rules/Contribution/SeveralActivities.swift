import Law

/// One entity more, once, for two or more different activities (Q4, Q17).
///
/// Not one for each further activity; several classes of one activity are one activity.
extension YearRules {
    func severalActivities<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let count = contributor.registered.activityCount
        // None for one activity, once for more: a factor, since the processor would guess a choice wrong too often.
        let added = min(count - 1, 1) * severalActivities
        explanation.note(
            Step(
                .severalActivities, result: .entities(added), inputs: [Input(.activityCount, .count(count))],
                notApplied: count > 1 ? nil : .oneActivity, figure: FigureUse(.entitiesSeveralActivities)))
        return added
    }
}
