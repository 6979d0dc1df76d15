public import Declarations
public import Values

/// What became of one declaration of a document.
public struct FilingVerdict: Sendable {
    /// Which one of the document, counted from 1.
    public let number: Int
    /// What it says, when it could be read.
    public let declaration: Declaration?
    /// What was kept; `nil` when it was refused, or only checked.
    public let filed: Filed?
    /// Errors, if it was refused, and warnings.
    public let problems: [Problem]

    public var isRefused: Bool { !problems.errors.isEmpty }
}

extension FilingVerdict {
    /// The verdict on a declaration that was only checked.
    init(_ one: HandedIn, checked finding: FilingDesk.Finding) {
        self.init(number: one.number, declaration: finding.declaration, filed: nil, problems: finding.problems)
    }

    /// The verdict on any declaration of a document that is taken in as a whole or not at all.
    ///
    /// - Parameter refused: how many of the document have errors.
    init(_ one: HandedIn, refusedWith refused: Int, _ finding: FilingDesk.Finding) {
        let neighbours = Problem(
            .batchRefused, at: one.declaration?.place ?? Place(record: one.number), ["count": String(refused)])
        self.init(
            number: one.number, declaration: finding.declaration, filed: nil,
            problems: finding.problems + (finding.isRefused ? [] : [neighbours]))
    }
}

extension FilingDesk.Finding {
    var declaration: Declaration? {
        switch self {
        case .refused(let declaration, _): declaration
        case .repeated(let declaration, _, _): declaration
        case .sound(let placed, _, _, _): placed.declaration
        }
    }

    var problems: [Problem] {
        switch self {
        case .refused(_, let problems), .repeated(_, _, let problems), .sound(_, _, _, let problems): problems
        }
    }

    var isRefused: Bool { !problems.errors.isEmpty }
}
