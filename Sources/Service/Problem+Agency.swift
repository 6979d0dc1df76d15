import Values

extension Problem {
    /// The same told to the agency itself, which is not sent to the agency for help.
    func toAgency(at place: Place? = nil) -> Problem {
        let details = code == .yearClosed ? details.merging(["agency": ""]) { own, _ in own } : details
        return Problem(code, at: place ?? self.place, details)
    }
}
