extension Decimals {
    /// The whole number that somebody may mean who parts thousands by points: 250000 for `250.000`; `nil` for what
    /// cannot be read so.
    public static func perhapsGrouped(_ text: String) -> String? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        guard parts.count > 1, isDigits, (1...3).contains(parts[0].count), !parts[0].hasPrefix("0"),
            parts.dropFirst().allSatisfy({ $0.count == 3 })
        else { return nil }
        return parts.joined()
    }
}
