import Values

/// Communications and numbers of invoices that somebody typed where free text belongs.
enum PaymentText {
    /// Twelve digits with their check, whatever stands before or after them; each once. They may be in groups, with a
    /// sign and blanks between two of them: `202/6000/12421`. Groups that are no part of it may be as near.
    static func communications(in transaction: BankTransaction) -> [StructuredCommunication] {
        var found: [StructuredCommunication] = []
        for groups in neighbours(in: text(of: transaction)) {
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

    /// Numbers of invoices, each once, as they are printed or nearly so: `2024-A-001446`, `2024/a/1446`,
    /// `2024L001446`. No digit stands before or after them.
    static func numbers(in transaction: BankTransaction) -> [InvoiceNumber] {
        let signs = Array(text(of: transaction))
        var found: [InvoiceNumber] = []
        for start in signs.indices where isDigit(signs[start]) && (start == 0 || !isDigit(signs[start - 1])) {
            if let number = number(in: signs[start...]), !found.contains(number) { found.append(number) }
        }
        return found
    }

    /// The number that a text begins with. Without a sign on both sides of the letter it has all its digits: `24 A 7`
    /// may be a house.
    private static func number(in text: ArraySlice<Character>) -> InvoiceNumber? {
        var rest = text
        func take(while isPart: (Character) -> Bool) -> String {
            let part = rest.prefix(while: isPart)
            rest = rest.dropFirst(part.count)
            return String(part)
        }
        let year = take(while: isDigit)
        let before = take { between.contains($0) }
        guard year.count == 4, joins(before), let letter = rest.popFirst()?.uppercased(),
            let series = InvoiceSeries(rawValue: letter), InvoiceKind(series: series) != nil
        else { return nil }
        let after = take { between.contains($0) }
        let sequence = take(while: isDigit)
        let isWhole = (printed...printed + 1).contains(sequence.count)
        guard joins(after), isWhole || [before, after].allSatisfy({ $0.contains { $0 != " " } }),
            let year = Int(year), let sequence = Int(sequence)
        else { return nil }
        return InvoiceNumber(series, year: year, sequence: sequence)
    }

    /// So many digits a sequence has at least where it is printed.
    private static let printed = 6
    private static let length = 12
    private static let between: Set<Character> = ["/", ".", "-", " "]

    private static func isDigit(_ sign: Character) -> Bool { sign.isASCII && sign.isNumber }

    private static func text(of transaction: BankTransaction) -> String {
        [transaction.freeText, transaction.otherReference].compactMap(\.self).joined(separator: "|")
    }

    /// Groups of digits, those together that only a sign and blanks keep apart.
    private static func neighbours(in text: String) -> [[String]] {
        var found: [[String]] = [[]]
        var (group, between) = ("", "")
        for sign in text + "|" {
            if isDigit(sign) {
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
        between.count <= 3 && between.allSatisfy(PaymentText.between.contains)
            && between.count(where: { $0 != " " }) <= 1
    }
}
