public import Values

/// That a declaration is certified true (gecertificeerd, certifiée exacte, als richtig bescheinigt), by whom, and
/// which content exactly (Q6, Q20).
public struct Certificate: Hashable, Sendable {
    public let certifier: Certifier
    public let date: CivilDate
    /// The fingerprint of the declaration that the certifier saw.
    public let hash: Fingerprint

    public init(certifier: Certifier, date: CivilDate, hash: Fingerprint) {
        self.certifier = certifier
        self.date = date
        self.hash = hash
    }
}

/// Who certifies: an auditor or an accountant, who may work for the declarant (Q6).
public struct Certifier: Hashable, Sendable {
    public enum Profession: String, CaseIterable, Sendable {
        /// Bedrijfsrevisor · réviseur d'entreprises · Betriebsrevisor.
        case auditor
        case accountant
    }

    public enum Position: String, CaseIterable, Sendable {
        /// Employed by the declarant.
        case `internal`
        case external
    }

    public let name: String
    public let profession: Profession
    /// The number in the professional register.
    public let registerNumber: String
    public let position: Position

    public init(name: String, profession: Profession, registerNumber: String, position: Position) {
        self.name = name
        self.profession = profession
        self.registerNumber = registerNumber
        self.position = position
    }
}
