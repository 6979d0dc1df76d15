/// What a document may hold at most. The documentation and every refusal state it.
public enum DocumentLimits {
    /// Bytes of a file: 20 MB.
    public static let fileSize = 20_000_000
    /// Declarations of a batch.
    public static let declarations = 10_000
    /// Registrations of one declaration: more than the entity table has cells.
    public static let registrations = 200
    /// Elements, objects or lists inside each other.
    public static let depth = 16
    /// Attributes and namespaces of one element.
    public static let attributes = 20
}
