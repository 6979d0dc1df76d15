import Billing
import Declarations
import Law
import Rules
public import Values

/// Where the whole sector is looked after: what was declared, who is missing, and what a budget would mean.
public struct AgencyOffice: Sendable {
    public let billing: BillingOffice
    let access: AccessOffice
    private let memory = SectorMemory()
    let presents = PresentMemory()
    let remade = RemadeMemory()

    public init(billing: BillingOffice, access: AccessOffice) {
        self.billing = billing
        self.access = access
    }

    var declarations: DeclarationOffice { billing.declarations }
    var book: Lawbook { billing.book }
    var clock: any Clock { billing.clock }

    /// All declarations of a year.
    public func sector(of year: Int) throws(Problems) -> YearSector {
        try billing.store.readBilling { (store) throws(Problems) in try memory.sector(of: year, in: store) }
    }

    func sector(of year: Int, in store: any BillingReading) throws(Problems) -> YearSector {
        try memory.sector(of: year, in: store)
    }
}
