import Values

/// A turnover declaration (omzetaangifte, déclaration de chiffre d'affaires, Umsatzerklärung), version 1: what a
/// declarant says of one turnover year for the contribution of the year after (Q6, Q7, Q20, Q21).
public struct Declaration: Hashable, Sendable {
    /// The year of the contribution.
    public var contributionYear: Int
    /// The year in which the turnover was made: the one before the contribution year.
    public var turnoverYear: Int
    public var declarant: Declarant
    /// The activities and classes that the declarant holds to be registered, each once, in order of their codes.
    public private(set) var registrations: [RegisteredActivity]
    public var turnover: DeclaredTurnover
    /// Whether it says that it follows the self-control guide (art. 61–62, law of 15 December 2013).
    public var selfControl: Bool
    /// Which revision it corrects, and why; `nil` for a first declaration.
    public var correction: Correction?
    /// Who certifies it; `nil` while nobody does. It is no part of what is certified.
    public var certificate: Certificate?

    public init(
        contributionYear: Int, turnoverYear: Int, declarant: Declarant, registrations: [RegisteredActivity],
        turnover: DeclaredTurnover, selfControl: Bool, correction: Correction? = nil, certificate: Certificate? = nil
    ) {
        self.contributionYear = contributionYear
        self.turnoverYear = turnoverYear
        self.declarant = declarant
        self.registrations = Set(registrations).sorted()
        self.turnover = turnover
        self.selfControl = selfControl
        self.correction = correction
        self.certificate = certificate
    }

    /// Whose it is, and for which year.
    public var key: DeclarationKey { DeclarationKey(declarant: declarant.id, year: contributionYear) }
}

/// What tells one declaration from another: a declarant has one for each contribution year.
public struct DeclarationKey: Hashable, Sendable {
    public let declarant: DeclarantID
    public let year: Int

    public init(declarant: DeclarantID, year: Int) {
        self.declarant = declarant
        self.year = year
    }
}

extension DeclarationKey: CustomStringConvertible {
    /// `2024/0566988259`
    public var description: String { "\(year)/\(declarant)" }
}
