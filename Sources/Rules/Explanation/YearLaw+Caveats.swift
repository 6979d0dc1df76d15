public import Law

extension YearLaw {
    /// What an answer leans on that is less sure than published, from the steps that led to it.
    ///
    /// - Parameter usesTable: whether cells of the entity table were used, also when no step shows them.
    public func caveats(of steps: [Step], usesTable: Bool = false, and figures: [FigureUse] = []) -> [Caveat] {
        let usesCells = steps.contains { step in
            if case .cell = step.address { true } else { false }
        }
        var caveats: [Caveat] = []
        if usesTable || usesCells, datedTable.status.isFlagged {
            caveats.append(
                Caveat(
                    concept: .entityTable, status: datedTable.status, citations: datedTable.citations,
                    note: datedTable.note))
        }
        for use in steps.compactMap(\.figure) + figures where use.origin == .tables {
            guard let dated = dated(use.name), dated.status.isFlagged else { continue }
            let caveat = Caveat(
                concept: .figure(use.name), status: dated.status, citations: dated.citations, note: dated.note)
            if !caveats.contains(caveat) { caveats.append(caveat) }
        }
        return caveats
    }
}
