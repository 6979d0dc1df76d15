import Values

/// Why something is done: what the audit chain keeps beside what was done.
enum Reason {
    /// - Throws: `reason.missing` where nothing is said but spaces.
    static func check(_ text: String?, of event: String) throws(Problems) {
        guard let text, text.utf8.contains(where: { $0 > 0x20 }) else {
            throw Problems([Problem(.reasonMissing, ["event": event])])
        }
    }
}
