import Values

/// Rows of a table that are added several at once: each statement costs, and on a server each goes there and back.
struct RowBundle {
    private let table: Table
    private let whole: String
    private var cells: [SQLValue] = []
    private var rows = 0

    /// More in one statement would gain nothing.
    private static let most = 25

    init(_ table: Table) {
        self.table = table
        whole = table.insertion(rows: RowBundle.most)
    }

    mutating func add(_ row: [SQLValue], to store: StoreTransaction) throws(Problems) {
        cells += row
        rows += 1
        guard rows == RowBundle.most else { return }
        try store.execute(whole, cells)
        (cells, rows) = ([], 0)
    }

    /// Adds what is left, one by one: a statement for each number of rows would have to be prepared for it alone.
    mutating func finish(in store: StoreTransaction) throws(Problems) {
        let width = table.columns.count
        for row in 0..<rows { try store.execute(table.insertion, Array(cells[row * width..<(row + 1) * width])) }
        (cells, rows) = ([], 0)
    }
}
