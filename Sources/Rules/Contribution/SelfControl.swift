import Law

/// One entity less for a distributor that declared to follow the self-control guide (Q3; art. 61–62, law of 15 December
/// 2013). R2: whoever has the distributor activity, or who has that one only. The self-control of STHA (art. 59–60)
/// gives nothing.
extension YearRules {
    func selfControl<E: Explanation>(_ contributor: Contributor, explaining explanation: inout E) -> Int {
        let activities = contributor.registered.activities
        let follows = contributor.situation.contains(.selfControl)
        let distributes = activities & selfControlActivities != 0
        let alone = activities & ~selfControlActivities == 0
        let entitled = follows && distributes && (alone || readings.selfControlReduction == .any)
        let reduction = entitled ? selfControl : 0
        explanation.note(
            Step(
                .selfControl, result: .entities(reduction),
                inputs: [Input(.selfControl, .flag(follows)), Input(.distributes, .flag(distributes))],
                notApplied: entitled
                    ? nil : !follows ? .noSelfControl : distributes ? .otherActivitiesToo : .notDistributor,
                reading: ReadingUse(.r2, readings.selfControlReduction.rawValue),
                figure: FigureUse(.entitiesSelfControl)))
        return reduction
    }
}
