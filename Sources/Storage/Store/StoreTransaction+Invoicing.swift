import Declarations
import Service
import Values

/// The declarations that invoices are made from.
extension StoreTransaction {
    func declarations(
        toInvoice year: Int, after declarant: DeclarantID?, limit: Int
    ) throws(Problems) -> [ListedDeclaration] {
        let arguments: [SQLValue] = [
            .integer(year), .text(declarant?.kind.rawValue ?? ""), .text(declarant?.description ?? ""),
            .integer(limit),
        ]
        let found = try all(
            onEachProcessor: Selection.toInvoice, arguments, String(year)
        ) { row throws(BrokenRow) in
            let listed = ListedDeclaration(
                revision: try row.revision(), state: try row.code(LifeState.self), receipt: nil)
            return (listed: listed, declaration: try row.integer(), declarant: try row.integer())
        }
        listedNumbers.removeAll(keepingCapacity: true)
        for one in found { listedNumbers[one.listed.key] = (declaration: one.declaration, declarant: one.declarant) }
        return found.map(\.listed)
    }
}
