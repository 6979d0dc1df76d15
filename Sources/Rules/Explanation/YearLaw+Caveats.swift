public import Law
public import Values

extension YearLaw {
    /// What a whole sector's answer leans on beside its steps: the table, and the figures of every contributor.
    public func sectorCaveats(of steps: [Step], _ rules: YearRules, _ maximum: MaximumRate?) -> [Caveat] {
        let entities: [FigureName] = [
            .entitiesUnregistered, .entitiesSeveralActivities, .entitiesNotEstablished, .entitiesSelfControl,
            .entitiesMinimum,
        ]
        let uses =
            entities.map { FigureUse($0) } + [FigureUse(.levyThreshold, rules.thresholdOrigin)]
            + (maximum.map { [FigureUse(.maximumLevyRate, $0.origin)] } ?? [])
        return caveats(of: steps, usesTable: true, and: uses)
    }

    /// The published maximum rate, where a rate is above it.
    public func maximum(exceededBy rate: Fraction) -> Percentage? {
        guard let units = dated(.maximumLevyRate)?.value else { return nil }
        let maximum = Percentage(units: units)
        return maximum.fraction < rate ? maximum : nil
    }

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
