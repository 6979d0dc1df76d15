public import Law
public import Values

/// A value that an answer leans on and that is less sure than published.
public struct Caveat: Hashable, Sendable {
    /// What is less sure.
    public enum Concept: Hashable, Sendable {
        case figure(FigureName)
        case entityTable

        /// The code of the concept's table.
        public var code: String {
            switch self {
            case .figure(let name): name.rawValue
            case .entityTable: "entity_table"
            }
        }
    }

    public let concept: Concept
    public let status: Status
    public let citations: [Citation]
    public let note: Phrase?
}
