/// The highest cell of the entity table over everything registered (Q4; annex IX, chapter III).
extension YearRules {
    func highestCell<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let highest = Int(contributor.registered.highest)
        explanation.noteCells()
        explanation.note(Step(.highest, result: .entities(highest)))
        return highest
    }
}
