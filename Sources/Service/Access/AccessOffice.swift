public import Access
public import Law
public import Values

/// Where access is looked up and changed: every use case, on a store that only adds.
public struct AccessOffice: Sendable {
    public let book: Lawbook
    public let store: any DeclarationStore
    let clock: any Clock
    let register: any EnterpriseRegister
    /// Whether those whom a change concerns are written to.
    var writesMails: Bool
    let memory = AccessMemory()

    public init(
        book: Lawbook, store: any DeclarationStore, clock: any Clock,
        register: any EnterpriseRegister = RecordedRegister(), writesMails: Bool = false
    ) {
        self.book = book
        self.store = store
        self.clock = clock
        self.register = register
        self.writesMails = writesMails
    }

    /// The same, by whom nobody is written to.
    var silent: AccessOffice {
        var office = self
        office.writesMails = false
        return office
    }

    /// Whether somebody may do something, as the store is now: asked on every request.
    ///
    /// - Parameter organisation: what it is about; `nil` for what is about none, such as closing a year.
    public func decide(
        _ action: AccessAction, by caller: Caller, on organisation: OrganisationID?
    ) throws(Problems) -> Decision {
        try store.read { (store) throws(Problems) in
            try accessCase(of: caller, on: organisation, in: store, remember: true).decide(action)
        }
    }

    /// The same, in a transaction that only reads and in which more is looked up.
    public func decide(
        _ action: AccessAction, by caller: Caller, on organisation: OrganisationID?, in store: any AccessReading
    ) throws(Problems) -> Decision {
        try accessCase(of: caller, on: organisation, in: store, remember: true).decide(action)
    }

    /// Everything that decisions on a request rest on, when several are wanted.
    public func accessCase(of caller: Caller, on organisation: OrganisationID?) throws(Problems) -> AccessCase {
        try store.read { (store) throws(Problems) in
            try accessCase(of: caller, on: organisation, in: store, remember: true)
        }
    }

    func accessCase(
        of caller: Caller, on organisation: OrganisationID?, in store: any AccessReading, remember: Bool
    ) throws(Problems) -> AccessCase {
        let now = clock.now()
        var about: OrganisationAccess?
        if let organisation { about = try memory.organisation(organisation, in: store, remember: remember) }
        var acting: OrganisationAccess?
        if let own = caller.organisation {
            acting = own == organisation ? about : try memory.organisation(own, in: store, remember: remember)
        }
        return AccessCase(
            caller: caller, organisation: about, acting: acting, tables: try book.access.inForce(on: now.day), now: now)
    }
}
