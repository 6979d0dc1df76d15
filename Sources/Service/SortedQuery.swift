/// What a list is asked for: the column that it is sorted by, and which page of it is shown.
public protocol SortedQuery {
    associatedtype Order: CaseIterable, RawRepresentable, Hashable where Order.RawValue == String

    var order: Order { get set }
    var isDescending: Bool { get set }
    /// Counted from 1.
    var page: Int { get set }
    /// Rows of a page.
    static var rows: Int { get }
}

extension SortedQuery {
    /// The page that is asked for, or the last one there is, with its number and how many there are.
    public func page<Row>(of fitting: [Row]) -> (rows: ArraySlice<Row>, page: Int, pages: Int) {
        let pages = max(1, (fitting.count + Self.rows - 1) / Self.rows)
        let page = min(max(1, page), pages)
        let start = (page - 1) * Self.rows
        return (fitting[start..<min(start + Self.rows, fitting.count)], page, pages)
    }
}
