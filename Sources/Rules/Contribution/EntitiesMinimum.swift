import Law

/// The entities never go below the minimum (Q4; R1).
extension YearRules {
    func atLeastMinimum<E: Explanation>(_ entities: Int, explaining explanation: inout E) -> Int {
        explanation.note(
            Step(
                .minimum, result: .entities(max(minimum, entities)), inputs: [Input(.sum, .entities(entities))],
                notApplied: entities < minimum ? nil : .notBelowMinimum, reading: ReadingUse(.r1, "both"),
                figure: FigureUse(.entitiesMinimum)))
        return max(minimum, entities)
    }
}
