/// Texts in the letters that banks carry in transfers of the single euro payments area: Latin letters without accents,
/// digits, spaces and `/ - ? : ( ) . , ' +` (European Payments Council, EPC217-08). Other letters are written with
/// these; what there is none for becomes a full stop.
public enum TransferText {
    public static func latin(_ text: String) -> String {
        var latin = ""
        for character in text {
            if isCarried(character) {
                latin.append(character)
            } else if character.isWhitespace {
                latin.append(" ")
            } else {
                latin += letters[character] ?? "."
            }
        }
        return latin
    }

    /// Whether anything of a text can still be read once it is written so.
    public static func isReadable(_ text: String) -> Bool { latin(text).contains { $0.isLetter || $0.isNumber } }

    private static func isCarried(_ character: Character) -> Bool {
        guard let byte = character.asciiValue else { return false }
        return switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20: true
        default: "/-?:().,'+".utf8.contains(byte)
        }
    }

    /// Capital letters and small ones; composed or not, they are the same to a dictionary.
    private static let letters: [Character: String] = {
        var letters: [Character: String] = [:]
        for (characters, latin) in latin1 + further + greek + cyrillic {
            for character in characters {
                letters[character] = latin
                for small in character.lowercased() where small != character { letters[small] = latin.lowercased() }
            }
        }
        for (characters, latin) in signs { for character in characters { letters[character] = latin } }
        return letters
    }()

    private static let latin1: [(String, String)] = [
        ("ÀÁÂÃÄÅ", "A"), ("Æ", "AE"), ("Ç", "C"), ("ÈÉÊË", "E"), ("ÌÍÎÏ", "I"), ("Ð", "D"), ("Ñ", "N"),
        ("ÒÓÔÕÖØ", "O"), ("ÙÚÛÜ", "U"), ("Ý", "Y"), ("Þ", "T"),
    ]

    private static let further: [(String, String)] = [
        ("ĀĂĄǍ", "A"), ("ĆĈĊČ", "C"), ("ĎĐ", "D"), ("ĒĔĖĘĚ", "E"), ("ĜĞĠĢ", "G"), ("ĤĦ", "H"), ("ĨĪĬĮİ", "I"),
        ("Ĵ", "J"), ("Ķ", "K"), ("ĹĻĽĿŁ", "L"), ("ŃŅŇ", "N"), ("ŌŎŐ", "O"), ("Œ", "OE"), ("ŔŖŘ", "R"),
        ("ŚŜŞŠȘ", "S"), ("ŢŤŦȚ", "T"), ("ŨŪŬŮŰŲ", "U"), ("Ŵ", "W"), ("ŶŸ", "Y"), ("ŹŻŽ", "Z"),
    ]

    private static let greek: [(String, String)] = [
        ("ΑΆ", "A"), ("Β", "V"), ("Γ", "G"), ("Δ", "D"), ("ΕΈ", "E"), ("Ζ", "Z"), ("ΗΉΙΊΪ", "I"), ("Θ", "TH"),
        ("Κ", "K"), ("Λ", "L"), ("Μ", "M"), ("Ν", "N"), ("Ξ", "X"), ("ΟΌΩΏ", "O"), ("Π", "P"), ("Ρ", "R"), ("Σ", "S"),
        ("Τ", "T"), ("ΥΎΫ", "Y"), ("Φ", "F"), ("Χ", "CH"), ("Ψ", "PS"),
    ]

    private static let cyrillic: [(String, String)] = [
        ("А", "A"), ("Б", "B"), ("В", "V"), ("Г", "G"), ("Д", "D"), ("Е", "E"), ("Ж", "ZH"), ("З", "Z"), ("И", "I"),
        ("Й", "Y"), ("К", "K"), ("Л", "L"), ("М", "M"), ("Н", "N"), ("О", "O"), ("П", "P"), ("Р", "R"), ("С", "S"),
        ("Т", "T"), ("У", "U"), ("Ф", "F"), ("Х", "H"), ("Ц", "TS"), ("Ч", "CH"), ("Ш", "SH"), ("Щ", "SHT"),
        ("Ъ", "A"), ("Ь", "Y"), ("Ю", "YU"), ("Я", "YA"),
    ]

    private static let signs: [(String, String)] = [
        ("ß", "ss"), ("ẞ", "SS"), ("ς", "s"), ("ı", "i"), ("&", "+"), ("‘’‚“”„\"`´", "'"), ("–—_", "-"), ("[{", "("),
        ("]}", ")"), (";", ","), ("!", "."),
    ]
}
