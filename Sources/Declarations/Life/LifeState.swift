/// Where a declaration is in its life.
public enum LifeState: String, CaseIterable, Sendable {
    /// Kept, not handed in.
    case draft
    /// Handed in (ingediend, introduite, eingereicht), waiting for its certificate.
    case submitted
    /// Certified true (gecertificeerd, certifiée, bescheinigt).
    case certified
    /// The certifier would not certify it.
    case refused
    /// Taken back by a revision that says why.
    case withdrawn
    /// Set by the agency from the turnover known to the FPS Finance (ambtshalve, d'office, von Amts wegen; Q8).
    case exOfficio = "ex_officio"
    /// A later revision took this one's place.
    case superseded
}
