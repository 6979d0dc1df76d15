public import Billing
import Declarations
public import Values

/// Which invoices a list shows, in which order, and which page of it.
public struct InvoiceQuery: SortedQuery, Hashable, Sendable {
    /// What a list can be sorted by.
    public enum Order: String, CaseIterable, Sendable {
        case number, name, due, total, open
    }

    /// What must be so of an invoice.
    public enum State: String, CaseIterable, Sendable {
        case open, late, settled
        /// Given up: nobody paid all of it.
        case writtenOff = "written_off"
        case credited
    }

    /// `nil` for both.
    public var kind: InvoiceKind?
    /// `nil` for all.
    public var state: State?
    /// Whose name or number, or of which the number or that of its credit note, has this in it, whatever the case;
    /// empty for all.
    public var search = ""
    public var order: Order = .number
    public var isDescending = false
    /// Counted from 1.
    public var page = 1

    /// Rows of a page: with more, a page would be heavier than it may be.
    public static let rows = 40

    public init() {}

    /// All that fit, in their order.
    ///
    /// - Parameters:
    ///   - day: what is late is so on this day.
    ///   - notes: the credit notes that can be searched for, by the numbers of the invoices that they take back.
    public func fitting(
        _ all: [OpenItem], on day: CivilDate, notes: [InvoiceNumber: CreditNoteRecord] = [:]
    ) -> [OpenItem] {
        let wanted = search.searchable
        let digits = wanted.filter { !" ./+".contains($0) }
        let found = all.filter { item in
            (kind == nil || item.invoice.series == kind?.series) && (state.map { $0.holds(item, on: day) } ?? true)
                && (wanted.isEmpty
                    || InvoiceQuery.texts(item, notes).contains { $0.contains(wanted) || has(digits, in: $0) })
        }
        guard order != .number else { return isDescending ? found.reversed() : found }
        let ordered = found.sorted { isBefore($0, $1) }
        return isDescending ? ordered.reversed() : ordered
    }

    private func has(_ digits: String, in text: String) -> Bool { !digits.isEmpty && text.contains(digits) }

    private static func texts(_ item: OpenItem, _ notes: [InvoiceNumber: CreditNoteRecord]) -> [String] {
        [
            notes[item.invoice]?.number.description.lowercased() ?? "", item.name.searchable,
            item.invoice.description.lowercased(), item.contributor.description.lowercased(),
            item.invoice.communication?.digits ?? "",
        ]
    }

    /// What is the same is in the order of numbers.
    private func isBefore(_ one: OpenItem, _ other: OpenItem) -> Bool {
        switch order {
        case .number: break
        case .name:
            let (own, others) = (one.name.lowercased(), other.name.lowercased())
            if own != others { return own < others }
        case .due: if one.due != other.due { return one.due < other.due }
        case .total: if one.total != other.total { return one.total < other.total }
        case .open: if one.open != other.open { return one.open < other.open }
        }
        return one.invoice.description < other.invoice.description
    }
}

extension InvoiceQuery.State {
    func holds(_ item: OpenItem, on day: CivilDate) -> Bool {
        switch self {
        case .open: item.open > .zero
        case .late: item.open > .zero && item.daysLate(on: day) > 0
        case .settled: !item.isCredited && item.open <= .zero && item.writtenOff == .zero
        case .writtenOff: !item.isCredited && item.open <= .zero && item.writtenOff > .zero
        case .credited: item.isCredited
        }
    }
}
