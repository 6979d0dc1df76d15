/// Which codes are countries: the 249 that ISO 3166-1:2020 officially assigns, as its maintenance agency lists them
/// (https://www.iso.org/obp/ui/#search/code), and Kosovo's, which the European Union uses while the standard has none
/// (`XK`, Commission Implementing Regulation (EU) 2020/1470).
///
/// Not among them are those that users assign for anything else (`AA`, `QM` to `QZ`, `XA` to `XZ`, `ZZ`), those that
/// are reserved (`EL`, `EU`, `UK`), and those of countries that are no more (`AN`, `YU`).
extension CountryCode {
    /// The standard's table: for a first letter, each second letter from A on the left to Z, 1 where the two are a
    /// country. Constants, since a national run asks it for each contributor.
    @inlinable
    static func seconds(after first: UInt8) -> UInt32 {
        switch first {
        //           AB CDEFGHIJ KLMNOPQR STUVWXYZ
        case 0x41: 0b00_01111010_01101011_11101101  // A
        case 0x42: 0b11_01111111_01111011_11011011  // B
        case 0x43: 0b10_11011110_11111001_00111111  // C
        case 0x44: 0b00_00100001_10101000_00000001  // D
        case 0x45: 0b00_10101100_00000001_11000000  // E
        case 0x46: 0b00_00000011_10101001_00000000  // F
        case 0x47: 0b11_01111110_01110111_11101010  // G
        case 0x48: 0b00_00000000_10110001_01100000  // H
        case 0x49: 0b00_01100000_01111011_11000000  // I
        case 0x4A: 0b00_00100000_00101100_00000000  // J
        case 0x4B: 0b00_00101110_00110101_00001011  // K
        case 0x4C: 0b11_10000010_10000001_11110010  // L
        case 0x4D: 0b10_11111100_11111111_11111111  // M
        case 0x4E: 0b10_10111010_01001101_00100001  // N
        case 0x4F: 0b00_00000000_00100000_00000000  // O
        case 0x50: 0b10_00111100_11110001_11001010  // P
        case 0x51: 0b10_00000000_00000000_00000000  // Q
        case 0x52: 0b00_00100000_00001000_10101000  // R
        case 0x53: 0b11_11101111_11111001_11010111  // S
        case 0x54: 0b00_11011101_11111001_01011001  // T
        case 0x55: 0b10_00001000_00100000_10000011  // U
        case 0x56: 0b10_10101010_00010000_00100000  // V
        case 0x57: 0b00_00010000_00000000_10000000  // W
        case 0x58: 0b00_00000000_10000000_00000000  // X: Kosovo
        case 0x59: 0b00_00100000_00000000_01000000  // Y
        case 0x5A: 0b10_00000000_00100000_00001000  // Z
        default: 0
        }
    }

    /// Whether two capital letters are a country.
    @inlinable
    static func isAssigned(_ first: UInt8, _ second: UInt8) -> Bool {
        guard second >= 0x41, second <= 0x5A else { return false }
        return seconds(after: first) >> UInt32(0x5A - second) & 1 == 1
    }

    /// All of them, in the order of the alphabet.
    public static let assigned: [CountryCode] = letters.flatMap { first in
        letters.compactMap { second in CountryCode(first, second) }
    }

    private static let letters: ClosedRange<UInt8> = 0x41...0x5A
}

extension CountryCode {
    /// The regular expression that exactly the assigned codes match: `A[DEF…]|B[AB…]|…`, each first letter once.
    public static let pattern: String = letters.compactMap { first in
        let seconds = letters.filter { CountryCode.isAssigned(first, $0) }
        guard !seconds.isEmpty else { return nil }
        return "\(Character(UnicodeScalar(first)))[\(String(decoding: seconds, as: UTF8.self))]"
    }.joined(separator: "|")
}
