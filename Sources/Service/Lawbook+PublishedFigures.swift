public import Billing
public import Law
public import Values

extension Lawbook {
    /// What the tables hold of a year as published: what somebody else quotes binds nobody.
    public func publishedFigures(of year: Int) throws(Problems) -> AskedFigures {
        let law = try self.year(year)
        func published(_ name: FigureName) -> Int64? {
            law.dated(name).flatMap { $0.status == .published ? $0.value : nil }
        }
        return AskedFigures(
            costPerEntity: published(.costPerEntity).map { Cents($0) },
            rate: published(.maximumLevyRate).map { Percentage(units: $0) })
    }
}
