import Values

/// Texts that were set, for documents that say the same: most of what an invoice says, the one before it said too.
struct KeptTexts {
    struct Key: Hashable {
        let text: String
        let style: TextStyle
        let width: Double
        let isRight: Bool
        let language: Language
    }

    /// Those of late, and those before them. What is asked for again stays; what is not goes with the older half.
    private var young: [Key: SetText] = [:]
    private var old: [Key: SetText] = [:]
    private static let most = 1000

    mutating func text(_ key: Key, _ make: () -> SetText) -> SetText {
        if let found = young[key] { return found }
        let text = old[key] ?? make()
        if young.count >= KeptTexts.most { (old, young) = (young, [:]) }
        young[key] = text
        return text
    }

    mutating func forget() { (young, old) = ([:], [:]) }
}
