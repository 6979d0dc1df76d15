public import Values

/// Numbers of the sample, with check digits that fit.
public enum SampleNumber {
    public static func national(_ serial: Int) -> NationalNumber? {
        // Nobody was born on the day 0 of the month 0: these are nobody's.
        let body = 850_000 * 1000 + serial
        return try? NationalNumber("\(body)\(twoDigits(97 - body % 97))")
    }

    /// The same number each time for the same place in a sample.
    public static func enterprise(_ number: Int) -> EnterpriseNumber? {
        let body = 3_000_000 + number
        return try? EnterpriseNumber("0\(body)\(twoDigits(97 - body % 97))")
    }

    public static func institution(_ body: Int) -> InstitutionNumber? {
        try? InstitutionNumber("\(body)\(twoDigits(97 - body % 97))")
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
