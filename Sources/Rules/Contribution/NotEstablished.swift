import Law
import Values

/// One entity less for who is not established in Belgium (Q4).
extension YearRules {
    func notEstablished<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let established = contributor.country.isBelgium
        let reduction = established ? 0 : notEstablished
        explanation.note(
            Step(
                .notEstablished, result: .entities(reduction), inputs: [Input(.established, .flag(established))],
                notApplied: established ? .established : nil, figure: FigureUse(.entitiesNotEstablished)))
        return reduction
    }
}
