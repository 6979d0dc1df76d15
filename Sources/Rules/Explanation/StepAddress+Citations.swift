public import Law

extension StepAddress {
    /// The articles and questions that a step applies. Where the step uses a figure or a cell, the citation of that
    /// value comes with it from the tables.
    public var citations: [Citation] {
        switch self {
        case .contribution: [.question(3)]
        case .liability: [.question(1), .question(7), .question(14), .question(15)]
        case .entities: [.article("annex IX.III"), .question(4)]
        case .unregistered: [.question(14)]
        case .cell, .highest: [.article("annex IX.III"), .question(4)]
        case .severalActivities: [.question(4), .question(17)]
        case .notEstablished, .minimum: [.question(4)]
        case .selfControl: [.question(3), Citation(source: "law-2013", part: "61")]
        case .levyBase: [.question(6), .question(8)]
        case .exemption: [.question(3), .question(6)]
        case .activity, .costPerEntity: [.article("14/9"), .question(3)]
        case .levy, .rate: [.article("14/2"), .question(3)]
        case .budget, .levyShare, .activityShare: [.question(3), .question(5)]
        case .runCostPerEntity: [.article("14/9"), .question(3)]
        case .uncappedRate, .cappedRate, .runRate: [.question(5)]
        case .residualActivity, .residualLevy: [.question(5)]
        }
    }
}

extension Citation {
    /// A question of the agency's Q&A on the financing system.
    fileprivate static func question(_ number: Int) -> Citation { Citation(source: "qa-2024", part: "Q\(number)") }

    /// An article or annex of the law of 20 July 2006.
    fileprivate static func article(_ name: String) -> Citation { Citation(source: "law-2006", part: name) }
}
