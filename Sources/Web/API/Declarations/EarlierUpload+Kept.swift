import Exchange
import Pages
import Service
import Values

/// What is kept of an upload beside its verdicts, so that a list of them need not read these.
extension EarlierUpload {
    init(id: String, at: Instant, file: String, _ verdicts: [FilingVerdict]) {
        let refused = verdicts.count(where: \.isRefused)
        let repeated = verdicts.count { $0.filed?.isRepeated ?? false }
        self.init(
            id: id, at: at, file: file,
            counts: Counts(handedIn: verdicts.count - refused - repeated, repeated: repeated, refused: refused))
    }

    /// As it was kept; of what was uploaded before that was so, only when.
    ///
    /// - Throws: what is no JSON.
    init(id: String, at: Instant, kept: [UInt8]?) throws(Problems) {
        guard let kept else {
            self.init(id: id, at: at)
            return
        }
        let json = try JSONDocument(kept).value
        let numbers = ["handed_in", "repeated", "refused"].compactMap { json[$0]?.integer.map { Int($0) } }
        let counts = numbers.count == 3 ? Counts(handedIn: numbers[0], repeated: numbers[1], refused: numbers[2]) : nil
        self.init(id: id, at: at, file: json["file"]?.string ?? "", counts: counts)
    }

    var bytes: [UInt8] {
        JSONValue.object([
            ("file", .text(file)), ("handed_in", .count(counts?.handedIn ?? 0)),
            ("repeated", .count(counts?.repeated ?? 0)), ("refused", .count(counts?.refused ?? 0)),
        ]).lineBytes
    }
}
