/// A name as banks write it, taken apart: capitals, points and forms of companies say nothing of who it is.
struct PayerName: Hashable, Sendable {
    let words: Set<String>

    init(_ text: String) {
        let pieces = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        words = Set(pieces).subtracting(PayerName.forms)
    }

    /// Whether most of the shorter name's words are in the other.
    func resembles(_ other: PayerName) -> Bool {
        let fewest = min(words.count, other.words.count)
        return fewest > 0 && words.intersection(other.words).count * 2 > fewest
    }

    private static let forms: Set<String> = [
        "bv", "bvba", "nv", "vof", "cv", "cvba", "vzw", "sa", "srl", "sprl", "snc", "sc", "scrl", "asbl", "gmbh",
        "ag", "kg", "ug", "ltd", "plc", "inc", "llc", "sas", "sarl", "spa", "co",
    ]
}
