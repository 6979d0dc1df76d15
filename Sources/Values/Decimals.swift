/// Decimal numbers as people and files write them: digits, one point, no group marks, no exponent.
public enum Decimals {
    /// Why a text is not the number asked for.
    public enum Fault: Error, Hashable, Sendable {
        case empty
        case malformed
        case negative
        /// More decimals than the unit has. Never cut off in silence.
        case tooPrecise
        case tooLarge
    }

    /// A count of units of `10^-places`, written out: `text(123450, places: 2)` is `1234.50`.
    public static func text(_ units: Int128, places: Int) -> String {
        // Amounts of money are short, and there are millions of them.
        if places == 2, (0...99_999_999_999).contains(units) { return amount(Int(units)) }
        let digits = String(units.magnitude)
        let sign = units < 0 ? "-" : ""
        guard places > 0 else { return sign + digits }
        let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
        return sign + padded.dropLast(places) + "." + padded.suffix(places)
    }

    /// Hundredths below a billion: no more than twelve bytes, which a text keeps in itself.
    private static func amount(_ hundredths: Int) -> String {
        var (whole, digits) = (hundredths / 1000, 1)
        while whole > 0 { (whole, digits) = (whole / 10, digits + 1) }
        return String(unsafeUninitializedCapacity: digits + 3) { bytes in
            var rest = hundredths
            for place in stride(from: digits + 2, through: 0, by: -1) where place != digits {
                bytes[place] = UInt8(0x30 + rest % 10)
                rest /= 10
            }
            bytes[digits] = 0x2E
            return digits + 3
        }
    }

    /// Reads digits with at most `places` decimals as a count of units of `10^-places`, up to `largest`.
    @inlinable
    public static func read(
        _ text: UnsafeRawBufferPointer, places: Int, largest: Int64
    ) -> Result<Int64, Fault> {
        guard let first = text.first else { return .failure(.empty) }
        if first == 0x2D, text.count > 1 { return readNegative(text, places: places, largest: largest) }
        var units: Int64 = 0
        var decimals = -1
        for byte in text {
            if byte == 0x2E, decimals < 0 {
                decimals = 0
                continue
            }
            let digit = Int64(byte) - 0x30
            guard digit >= 0, digit <= 9 else { return .failure(.malformed) }
            if decimals >= 0 { decimals += 1 }
            if decimals > places { return .failure(malformed(text) ?? .tooPrecise) }
            guard let longer = appended(digit, to: units, largest: largest) else {
                return .failure(malformed(text) ?? .tooLarge)
            }
            units = longer
        }
        guard text.last != 0x2E, first != 0x2E else { return .failure(.malformed) }
        for _ in max(decimals, 0)..<max(places, 0) {
            guard let longer = appended(0, to: units, largest: largest) else { return .failure(.tooLarge) }
            units = longer
        }
        return .success(units)
    }

    /// Reads a whole text; see the byte form.
    public static func read(_ text: String, places: Int, largest: Int64) -> Result<Int64, Fault> {
        var text = text
        return text.withUTF8 { read(UnsafeRawBufferPointer($0), places: places, largest: largest) }
    }

    /// One digit more; `nil` when that is more than `largest`.
    @inlinable
    static func appended(_ digit: Int64, to units: Int64, largest: Int64) -> Int64? {
        let (tenfold, isTooLong) = units.multipliedReportingOverflow(by: 10)
        let (sum, isTooLarge) = tenfold.addingReportingOverflow(digit)
        return isTooLong || isTooLarge || sum > largest ? nil : sum
    }

    /// `-5` is a negative number, `-x` is none.
    @usableFromInline
    static func readNegative(
        _ text: UnsafeRawBufferPointer, places: Int, largest: Int64
    ) -> Result<Int64, Fault> {
        let rest = UnsafeRawBufferPointer(rebasing: text.dropFirst())
        guard rest.first != 0x2D else { return .failure(.malformed) }
        switch read(rest, places: places, largest: largest) {
        case .success, .failure(.tooLarge): return .failure(.negative)
        case .failure(.negative): return .failure(.malformed)
        case .failure(let fault): return .failure(fault)
        }
    }

    /// A number is too long only when it is a number: `200.000,00` is none, whatever its third decimal.
    @usableFromInline
    static func malformed(_ text: UnsafeRawBufferPointer) -> Fault? {
        var points = 0
        for byte in text {
            if byte == 0x2E { points += 1 } else if byte < 0x30 || byte > 0x39 { return .malformed }
        }
        return points > 1 || text.last == 0x2E || text.first == 0x2E ? .malformed : nil
    }
}
