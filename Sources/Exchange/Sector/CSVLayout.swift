/// Which field of a row holds what: asked for every row, so it is found once.
struct CSVLayout {
    /// How many fields a row has: each column stands once, in one of its forms.
    static var count: Int { 8 }

    let id: Int
    let country: Int
    let activeInBelgium: Int
    let selfControl: Int
    let declared: Int
    let total: Int
    /// In cents or in euros.
    let totalColumn: ContributorColumn
    let levy: Int
    let levyColumn: ContributorColumn
    let activities: Int

    /// `nil` unless every column is there.
    init?(_ columns: [ContributorColumn]) {
        guard let id = columns.firstIndex(of: .id), let country = columns.firstIndex(of: .country),
            let activeInBelgium = columns.firstIndex(of: .activeInBelgium),
            let selfControl = columns.firstIndex(of: .selfControl),
            let declared = columns.firstIndex(of: .declared),
            let total = columns.firstIndex(where: { $0 == .totalCents || $0 == .totalEuros }),
            let levy = columns.firstIndex(where: { $0 == .levyCents || $0 == .levyEuros }),
            let activities = columns.firstIndex(of: .activities), columns.count == CSVLayout.count
        else { return nil }
        self.id = id
        self.country = country
        self.activeInBelgium = activeInBelgium
        self.selfControl = selfControl
        self.declared = declared
        self.total = total
        totalColumn = columns[total]
        self.levy = levy
        levyColumn = columns[levy]
        self.activities = activities
    }
}
