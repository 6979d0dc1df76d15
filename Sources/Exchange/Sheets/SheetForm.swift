public import Values

/// How a sheet is written: for software, always the same; or for people, as the spreadsheets of their country open it.
public struct SheetForm: Sendable {
    /// The name of the sheet of a workbook.
    let title: String
    /// The names above the columns, by those for software.
    let heads: [String: String]
    /// `nil` for software.
    private let language: Language?

    /// For software: commas, points, and one name for each column.
    ///
    /// - Parameter title: the name of the sheet of a workbook.
    public static func software(_ title: String) -> SheetForm {
        SheetForm(title: title, heads: [:], language: nil)
    }

    /// For people who read a language.
    ///
    /// - Parameter heads: the names above the columns, by those for software.
    public static func people(_ language: Language, title: String, heads: [String: String]) -> SheetForm {
        SheetForm(title: title, heads: heads, language: language)
    }

    /// Without the mark a spreadsheet takes the letters of CSV for those of another alphabet.
    var mark: String { language == nil ? "" : "\u{FEFF}" }

    /// Where the decimal mark is a comma, spreadsheets expect semicolons between the cells.
    var hasDecimalComma: Bool {
        switch language {
        case .nl, .fr, .de: true
        case .en, nil: false
        }
    }

    var separator: String { hasDecimalComma ? ";" : "," }

    /// How a workbook shows days.
    var days: String {
        switch language {
        case .nl, .fr: "dd/mm/yyyy"
        case .de: "dd.mm.yyyy"
        case .en: "d mmm yyyy"
        case nil: "yyyy-mm-dd"
        }
    }

    func head(_ column: String) -> String { heads[column] ?? column }
}
