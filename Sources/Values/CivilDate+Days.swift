/// Days counted from the first of January 1970: eras of four hundred years have the same number of days, and a year
/// that starts in March has its leap day last.
extension CivilDate {
    private static let daysOfEra = 146_097
    /// From the first of March of the year 0 to the first of January 1970.
    private static let daysBefore1970 = 719_468

    public var daysSince1970: Int {
        let shifted = month > 2 ? year : year - 1
        let (era, yearOfEra) = (shifted / 400, shifted % 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * CivilDate.daysOfEra + dayOfEra - CivilDate.daysBefore1970
    }

    /// - Precondition: a day of the years 1 to 9999.
    public init(daysSince1970 count: Int) {
        let days = count + CivilDate.daysBefore1970
        let (era, dayOfEra) = (days / CivilDate.daysOfEra, days % CivilDate.daysOfEra)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = era * 400 + yearOfEra + (month > 2 ? 0 : 1)
        guard let date = CivilDate(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1) else {
            preconditionFailure("a day of the years 1 to 9999")
        }
        self = date
    }
}
