import Declarations
import Values

/// A number that somebody looks for, however they write it: `BE 0123.456.789`, `0123 456 789`.
struct SearchedNumber {
    private let written: String
    /// The digits of what begins as a Belgian VAT number does: an enterprise number with the country before it.
    private let belgian: String?

    /// - Parameter text: in small letters.
    init(_ text: String) {
        written = text.filter { !" .-/".contains($0) && $0 != "\u{A0}" && $0 != "\u{202F}" }
        let rest = written.dropFirst(2)
        let isBelgian = written.hasPrefix("be") && !rest.isEmpty && rest.allSatisfy { ("0"..."9").contains($0) }
        belgian = isBelgian ? String(rest) : nil
    }

    func isPart(of declarant: DeclarantID) -> Bool {
        guard !written.isEmpty else { return false }
        if declarant.description.lowercased().contains(written) { return true }
        guard case .enterprise(let number) = declarant, let belgian else { return false }
        return number.description.contains(belgian)
    }
}
