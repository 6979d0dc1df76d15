public import Values

/// Numbers, amounts and dates as a language writes them.
///
/// Fixed conventions of Belgium's languages and English, so that a text is the same on every computer.
public struct Numerals: Sendable {
    let language: Language

    public init(_ language: Language) { self.language = language }

    /// `€ 1.234,56` · `1 234,56 €` · `1.234,56 €` · `€1,234.56`
    public func money(_ amount: Cents) -> String { money(CentsSum(amount)) }

    public func money(_ sum: CentsSum) -> String {
        inEuros(decimal(units: Int128(sum.count.magnitude), places: 2, atLeast: 2), isNegative: sum.count < 0)
    }

    /// An amount, already in words, that may still become less.
    public func atMost(_ amount: String) -> String { Numerals.atMost.filled(language, ["amount": amount]) }

    private static let atMost = Phrase(
        nl: "ten hoogste {amount}", fr: "au plus {amount}", de: "höchstens {amount}", en: "at most {amount}")

    /// An amount that is not negative as somebody would type it: `1.234,56`.
    public func typed(_ amount: Cents) -> String {
        decimal(units: Int128(amount.count.magnitude), places: 2, atLeast: 2)
    }

    /// A percentage as somebody would type it: `0,2868`.
    public func typed(_ percentage: Percentage) -> String {
        decimal(units: Int128(percentage.units), places: Percentage.places, atLeast: 0)
    }

    /// A cost in cents as euros: two decimals, or up to ten where cents do not hold it.
    public func cost(_ cents: Fraction) -> String {
        let isWhole = cents.numerator % cents.denominator == 0
        let places = isWhole ? 0 : 8
        return inEuros(decimal(units: cents.units(places: places), places: places + 2, atLeast: 2), isNegative: false)
    }

    /// A part of one as a percentage: four decimals, or up to ten where four do not hold it exactly.
    public func percent(_ part: Fraction) -> String {
        let published = part.units(places: 6)
        let isExact = published * part.denominator == part.numerator * 1_000_000
        let number =
            isExact
            ? decimal(units: published, places: 4, atLeast: 4)
            : decimal(units: part.units(places: 12), places: 10, atLeast: 4)
        return number + percentSign
    }

    /// A percentage without decimals that say nothing: `75 %`, `0,2868 %`.
    public func percent(_ percentage: Percentage) -> String {
        decimal(units: Int128(percentage.units), places: Percentage.places, atLeast: 0) + percentSign
    }

    /// By how much something changed, to a tenth of a percent, always with its sign: `+12,3 %`, `−100,0 %`; less than
    /// that as `< 0,1 %`; `nil` where nothing was before.
    public func change(from before: Int128, to after: Int128) -> String? {
        guard before > 0 else { return nil }
        let difference = (after - before).magnitude
        let tenths = Int128((difference * 2000 + before.magnitude) / (before.magnitude * 2))
        if tenths == 0, difference > 0 {
            return "<\(Space.noBreak)\(decimal(units: 1, places: 1, atLeast: 1))\(percentSign)"
        }
        let sign = after < before ? minus(true) : "+"
        return sign + decimal(units: tenths, places: 1, atLeast: 1) + percentSign
    }

    public func count(_ number: Int) -> String { minus(number < 0) + grouped(String(number.magnitude)) }

    /// A change, always with its sign: `+1`, `−1`.
    public func signed(_ number: Int) -> String { (number > 0 ? "+" : "") + count(number) }

    /// The day with the month in words: `30 juni 2024`, `1er janvier 2025`, `30. Juni 2024`.
    public func date(_ date: CivilDate) -> String {
        let day =
            switch language {
            case .nl, .en: "\(date.day)"
            case .fr: date.day == 1 ? "1er" : "\(date.day)"
            case .de: "\(date.day)."
            }
        return "\(day)\(Space.noBreak)\(Months.names(language)[date.month - 1]) \(date.year)"
    }

    /// Day and minute in Belgium: `30 juni 2024, 23:59`, in French `30 juin 2024 à 23:59`.
    public func moment(_ instant: Instant) -> String {
        date(instant.day) + (language == .fr ? " à " : ", ") + instant.time
    }

    /// What data has, `2024-06-30`, `2024-06-30T21:59:59.000Z` or `1234.56`, as somebody reads it: a day, a moment or
    /// an amount without its unit. Any other text is `nil`.
    func read(_ data: String) -> String? {
        if let day = CivilDate(data) { return date(day) }
        if let instant = Instant(data) { return moment(instant) }
        guard data.split(separator: ".", omittingEmptySubsequences: false).last?.count == 2,
            case .success(let count) = Decimals.read(data, places: 2, largest: Cents.largest.count)
        else { return nil }
        return decimal(units: Int128(count), places: 2, atLeast: 2)
    }
}

extension Numerals {
    private var percentSign: String {
        switch language {
        case .nl, .fr, .de: "\(Space.noBreak)%"
        case .en: "%"
        }
    }

    private var decimalMark: String {
        switch language {
        case .nl, .fr, .de: ","
        case .en: "."
        }
    }

    private var groupMark: String {
        switch language {
        case .nl, .de: "."
        case .fr: "\(Space.narrowNoBreak)"
        case .en: ","
        }
    }

    /// The real minus sign, as wide as a plus, at which no line breaks.
    private func minus(_ isNegative: Bool) -> String { isNegative ? "\u{2212}" : "" }

    private func inEuros(_ number: String, isNegative: Bool) -> String {
        switch language {
        case .nl: "€\(Space.noBreak)\(minus(isNegative))\(number)"
        case .fr, .de: "\(minus(isNegative))\(number)\(Space.noBreak)€"
        case .en: "\(minus(isNegative))€\(number)"
        }
    }

    /// A count of units of `10^-places` with zeros cut from its end down to `fewest` decimals.
    private func decimal(units: Int128, places: Int, atLeast fewest: Int) -> String {
        let pieces = Decimals.text(units, places: places).split(separator: ".")
        var decimals = pieces.count > 1 ? pieces[1] : ""
        while decimals.count > fewest, decimals.last == "0" { decimals.removeLast() }
        let whole = grouped(String(pieces[0]))
        return decimals.isEmpty ? whole : whole + decimalMark + decimals
    }

    /// Digits in groups of three from the right.
    private func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = Substring(digits)
        while !rest.isEmpty {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return groups.joined(separator: groupMark)
    }
}

/// The spaces at which no line breaks.
enum Space {
    /// Between a number and its unit.
    static let noBreak: Character = "\u{A0}"
    /// Between the groups of a French number.
    static let narrowNoBreak: Character = "\u{202F}"
}
