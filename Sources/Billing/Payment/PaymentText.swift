import Values

/// Communications that somebody typed where free text belongs.
enum PaymentText {
    /// Twelve digits with their check, whatever stands before or after them; each once. They may be in groups, with a
    /// sign and blanks between two of them: `202/6000/12421`. Groups that are no part of it may be as near.
    static func communications(in transaction: BankTransaction) -> [StructuredCommunication] {
        let text = [transaction.freeText, transaction.otherReference].compactMap(\.self).joined(separator: "|")
        var found: [StructuredCommunication] = []
        for groups in neighbours(in: text) {
            for first in groups.indices {
                var digits = ""
                for group in groups[first...] {
                    guard digits.count < length else { break }
                    digits += group
                }
                guard digits.count == length, let one = try? StructuredCommunication(digits), !found.contains(one)
                else { continue }
                found.append(one)
            }
        }
        return found
    }

    private static let length = 12

    /// Groups of digits, those together that only a sign and blanks keep apart.
    private static func neighbours(in text: String) -> [[String]] {
        var found: [[String]] = [[]]
        var (group, between) = ("", "")
        for sign in text + "|" {
            if sign.isASCII, sign.isNumber {
                if group.isEmpty, !joins(between) { found.append([]) }
                group.append(sign)
                between = ""
            } else {
                if !group.isEmpty { found[found.count - 1].append(group) }
                group = ""
                between.append(sign)
            }
        }
        return found
    }

    private static func joins(_ between: String) -> Bool {
        between.count <= 3 && between.allSatisfy { "/.- ".contains($0) } && between.count(where: { $0 != " " }) <= 1
    }
}
