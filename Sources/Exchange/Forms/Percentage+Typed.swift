public import Values

extension Percentage {
    /// A percentage as somebody types it: `0,2868`, `0.2868 %`.
    ///
    /// - Parameters:
    ///   - places: as many decimals as the refusal tells that there may be.
    ///   - place: names the field.
    /// - Throws: `percentage.malformed`.
    public init(
        typed text: String, places: Int = Percentage.places, at place: Place = Place()
    ) throws(Problem) {
        let plain = String(text.map { $0 == "," ? "." : $0 }.filter { !" %\u{A0}\u{202F}".contains($0) })
        switch Percentage.read(plain) {
        case .success(let percentage): self = percentage
        case .failure:
            let details = ["value": String(text.prefix(40)), "largest": "100", "places": String(places)]
            throw Problem(.percentageMalformed, at: place, details)
        }
    }
}
