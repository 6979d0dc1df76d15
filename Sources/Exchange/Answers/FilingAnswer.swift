public import Declarations
public import Service
public import Values

/// What became of one declaration that was handed in or looked at, or of a document that could not be read at all.
public struct FilingAnswer: Sendable {
    /// The document's file.
    public let file: String
    /// Which declaration of the document, counted from 1; `nil` for the document as a whole.
    public let number: Int?
    /// Whose declaration it is, for which year; `nil` when it could not be read.
    public let key: DeclarationKey?
    /// The declarant's name.
    public let name: String?
    /// The fingerprint of its content.
    public let hash: Fingerprint?
    /// What was kept; `nil` when it was refused, or only looked at.
    public let filed: Filed?
    public let problems: [Problem]

    public var isRefused: Bool { !problems.errors.isEmpty }

    /// What became of a declaration.
    public init(file: String, number: Int, _ declaration: Declaration?, filed: Filed?, problems: [Problem]) {
        self.file = file
        self.number = number
        key = declaration?.key
        name = declaration?.declarant.name
        hash = filed?.hash ?? declaration.map { CanonicalForm($0).fingerprint }
        self.filed = filed
        self.problems = problems
    }

    public init(file: String, _ verdict: FilingVerdict) {
        self.init(
            file: file, number: verdict.number, verdict.declaration, filed: verdict.filed, problems: verdict.problems)
    }

    /// A document that could not be read.
    public init(file: String, refused problems: [Problem]) {
        self.file = file
        number = nil
        key = nil
        name = nil
        hash = nil
        filed = nil
        self.problems = problems
    }
}

/// How many declarations were taken in or found sound, and how many were not.
public struct FilingCounts: Sendable {
    public private(set) var accepted = 0
    public private(set) var refused = 0
    /// Of all declarations together.
    public private(set) var warnings = 0

    public init() {}

    public mutating func add(_ answer: FilingAnswer) {
        if answer.isRefused { refused += 1 } else { accepted += 1 }
        warnings += answer.problems.warnings.count
    }
}
