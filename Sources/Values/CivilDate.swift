/// A day of the calendar, without a time or a zone.
public struct CivilDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// `nil` for a day that the calendar does not have.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...CivilDate.days(in: month, of: year)).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    private init(valid year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2024-06-30`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        guard let year = CivilDate.number(bytes[0..<4]), let month = CivilDate.number(bytes[5..<7]),
            let day = CivilDate.number(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public static func firstDay(of year: Int) -> CivilDate { CivilDate(valid: year, 1, 1) }
    public static func lastDay(of year: Int) -> CivilDate { CivilDate(valid: year, 12, 31) }

    /// The day after.
    public var next: CivilDate {
        if day < CivilDate.days(in: month, of: year) { return CivilDate(valid: year, month, day + 1) }
        return month < 12 ? CivilDate(valid: year, month + 1, 1) : CivilDate(valid: year + 1, 1, 1)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    private static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CivilDate: Comparable {
    public static func < (one: CivilDate, other: CivilDate) -> Bool {
        (one.year, one.month, one.day) < (other.year, other.month, other.day)
    }
}

extension CivilDate: CustomStringConvertible {
    public var description: String {
        // Each invoice has several: the ten bytes are written where the text keeps them.
        String(unsafeUninitializedCapacity: 10) { bytes in
            func write(_ pair: Int, at place: Int) {
                bytes[place] = UInt8(0x30 + pair / 10)
                bytes[place + 1] = UInt8(0x30 + pair % 10)
            }
            write(year / 100, at: 0)
            write(year % 100, at: 2)
            bytes[4] = 0x2D
            write(month, at: 5)
            bytes[7] = 0x2D
            write(day, at: 8)
            return 10
        }
    }
}
