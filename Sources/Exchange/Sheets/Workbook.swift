import CXlsxWriter
import Values

/// A workbook of one long table, row after row, over as many sheets as it needs.
final class Workbook {
    /// What the program that asked for workbooks can still open, the row of names included.
    static let longestSheet = 65_000

    private let xlsx: cxlsx_functions
    private let path: String
    private let columns: [String]
    private let form: SheetForm
    private let longest: Int
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let amounts: UnsafeMutablePointer<lxw_format>?
    private let days: UnsafeMutablePointer<lxw_format>?
    private let names: UnsafeMutablePointer<lxw_format>?
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var row: UInt32 = 0
    private(set) var sheets = 0
    private var isClosed = false

    /// - Throws: `output.failed`, `library.missing`.
    init(
        path: String, columns: [String], form: SheetForm, longestSheet: Int = Workbook.longestSheet
    ) throws(Problem) {
        guard let xlsx = WorkbookLibrary.functions else {
            throw Problem(.libraryMissing, at: Place(file: path), ["package": WorkbookLibrary.package])
        }
        self.xlsx = xlsx
        self.path = path
        self.columns = columns
        self.form = form
        longest = longestSheet
        // Rows go to the disk as they come, so that memory does not grow with the table.
        var options = lxw_workbook_options()
        options.constant_memory = UInt8(LXW_TRUE.rawValue)
        guard let book = xlsx.workbook_new_opt(path, &options) else {
            throw Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": "xlsx"])
        }
        self.book = book
        amounts = xlsx.workbook_add_format(book)
        days = xlsx.workbook_add_format(book)
        names = xlsx.workbook_add_format(book)
        xlsx.format_set_num_format(amounts, "#,##0.00")
        xlsx.format_set_num_format(days, form.days)
        xlsx.format_set_bold(names)
        startSheet()
    }

    deinit {
        if !isClosed { _ = xlsx.workbook_close(book) }
    }

    func add(_ cells: [DeclarationRow.Cell]) throws(Problem) {
        if Int(row) == longest { startSheet() }
        for (column, cell) in cells.enumerated() {
            try check(write(cell, column: UInt16(column)))
        }
        row += 1
    }

    /// Writes the file.
    func close() throws(Problem) {
        isClosed = true
        try check(xlsx.workbook_close(book))
    }

    private func startSheet() {
        sheets += 1
        sheet = xlsx.workbook_add_worksheet(book, sheets == 1 ? form.title : "\(form.title) \(sheets)")
        for (column, code) in columns.enumerated() {
            let (place, name) = (UInt16(column), form.head(code))
            // Wide enough for the name, and for an amount or a day.
            _ = xlsx.worksheet_set_column(sheet, place, place, Double(max(14, name.count + 2)), nil)
            _ = xlsx.worksheet_write_string(sheet, 0, place, name, names)
        }
        xlsx.worksheet_freeze_panes(sheet, 1, 0)
        row = 1
    }

    private func write(_ cell: DeclarationRow.Cell, column: UInt16) -> lxw_error {
        switch cell {
        case .text(let text): xlsx.worksheet_write_string(sheet, row, column, text, nil)
        case .number(let number): xlsx.worksheet_write_number(sheet, row, column, Double(number), nil)
        // Workbooks know no other numbers. Seventeen digits hold any amount that can be declared, to the cent.
        case .amount(let amount): xlsx.worksheet_write_number(sheet, row, column, Double(amount.count) / 100, amounts)
        case .day(let day): write(day, column: column)
        case .empty: LXW_NO_ERROR
        }
    }

    /// Workbooks count days from 1900 on.
    private func write(_ day: CivilDate, column: UInt16) -> lxw_error {
        guard day.year >= 1900 else { return xlsx.worksheet_write_string(sheet, row, column, day.description, nil) }
        var moment = lxw_datetime()
        (moment.year, moment.month, moment.day) = (Int32(day.year), Int32(day.month), Int32(day.day))
        return xlsx.worksheet_write_datetime(sheet, row, column, &moment, days)
    }

    private func check(_ fault: lxw_error) throws(Problem) {
        guard fault != LXW_NO_ERROR else { return }
        let reason = xlsx.lxw_strerror(fault).map { String(cString: $0) } ?? "xlsx"
        throw Problem(.outputFailed, at: Place(file: path), ["file": path, "reason": reason])
    }
}
