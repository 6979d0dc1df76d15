public import Declarations
public import Values

/// One declaration of an export that is imported, as it was read.
public struct ExportedRecord: Sendable {
    /// Which one of the file, counted from 1.
    public let number: Int
    /// `nil` when it could not be read: the problems say why.
    public let exported: ExportedDeclaration?
    /// Where it stands in the file.
    public let place: Place
    public let problems: [Problem]

    public init(number: Int, exported: ExportedDeclaration?, place: Place, problems: [Problem] = []) {
        self.number = number
        self.exported = exported
        self.place = place
        self.problems = problems
    }
}
