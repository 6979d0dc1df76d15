public import Declarations
public import Values

/// One declaration of a document that was handed in, as it was read.
public struct HandedIn: Sendable {
    /// Which one of the document, counted from 1.
    public let number: Int
    /// `nil` when it could not be read: the problems say why.
    public let declaration: PlacedDeclaration?
    public let problems: [Problem]
    /// Who hands in this one, where it is done for several; `nil` for whoever makes the request.
    public let author: Author?
    /// What a row that could not be read says of its declarant, for whoever looks for it.
    public var said: SaidDeclarant?

    /// A declarant as a row says it: nothing of it is checked.
    public struct SaidDeclarant: Hashable, Sendable {
        public let name: String?
        public let number: String?

        public init(name: String?, number: String?) {
            self.name = name
            self.number = number
        }
    }

    public init(
        number: Int, declaration: PlacedDeclaration?, problems: [Problem] = [], author: Author? = nil
    ) {
        self.number = number
        self.declaration = declaration
        self.problems = problems
        self.author = author
    }
}
