public import Values

extension Percentage {
    /// A percentage as somebody types it: `0,2868`, `0.2868 %`.
    ///
    /// - Parameter place: names the field.
    /// - Throws: `percentage.malformed`.
    public init(typed text: String, at place: Place = Place()) throws(Problem) {
        let plain = String(text.map { $0 == "," ? "." : $0 }.filter { !" %\u{A0}\u{202F}".contains($0) })
        switch Percentage.read(plain) {
        case .success(let percentage): self = percentage
        case .failure:
            throw Problem(.percentageMalformed, at: place, ["value": String(text.prefix(40)), "largest": "100"])
        }
    }
}
