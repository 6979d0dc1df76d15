import Values

/// Who pays (Q1, Q7, Q14, Q15).
///
/// Established in Belgium: liable, even if active only abroad. Established abroad: liable only with a contributory
/// activity on Belgian territory; without one nothing is due, though the form is still filed with that box ticked.
extension YearRules {
    func isLiable<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Bool {
        let established = contributor.country.isBelgium
        let active = contributor.situation.contains(.activeInBelgium)
        let liable = established || active
        explanation.note(
            Step(
                .liability, result: .flag(liable),
                inputs: [Input(.established, .flag(established)), Input(.activeInBelgium, .flag(active))],
                notApplied: liable ? nil : .abroadWithoutBelgianActivity))
        return liable
    }
}
