public import Declarations
import Values

/// One line of a list of declarations: its newest revision and where it is in its life.
public struct ListedDeclaration: Hashable, Sendable {
    public let revision: Revision
    public let state: LifeState
    /// The newest receipt; `nil` for a draft.
    public let receipt: ReceiptReference?

    public init(revision: Revision, state: LifeState, receipt: ReceiptReference?) {
        self.revision = revision
        self.state = state
        self.receipt = receipt
    }

    public var key: DeclarationKey { revision.declaration.key }
}

/// Which declarations a list holds.
public struct DeclarationFilter: Hashable, Sendable {
    /// Of this contribution year; `nil` for all.
    public var year: Int?
    /// In these states; empty for all.
    public var states: Set<LifeState> = []
    /// Whose name or number has this in it, whatever the case; `nil` for all.
    public var search: String?

    public init(year: Int? = nil, states: Set<LifeState> = [], search: String? = nil) {
        self.year = year
        self.states = states
        self.search = search
    }
}
