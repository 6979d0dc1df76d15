public import Declarations
public import Values

/// One declaration of a document that was handed in, as it was read.
public struct HandedIn: Sendable {
    /// Which one of the document, counted from 1.
    public let number: Int
    /// `nil` when it could not be read: the problems say why.
    public let declaration: PlacedDeclaration?
    public let problems: [Problem]

    public init(number: Int, declaration: PlacedDeclaration?, problems: [Problem] = []) {
        self.number = number
        self.declaration = declaration
        self.problems = problems
    }
}
