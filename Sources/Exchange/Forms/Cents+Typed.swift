public import Values

extension Cents {
    /// An amount in euros as somebody types it: `1.234,56`, `1 234,56`, `1,234.56`, `1234,5`, `€ 1234`.
    ///
    /// Both marks of Belgium's languages and of English are read wherever they can mean one thing only. One mark before
    /// three digits groups thousands where the language writes it so, and is refused where it does not.
    ///
    /// - Parameter place: names the field.
    /// - Throws: `typed.amount-unreadable`, `typed.amount-ambiguous`, `amount.empty`, `amount.negative`,
    ///   `amount.too-precise`, `amount.too-large`.
    public init(typed text: String, in language: Language, at place: Place = Place()) throws(Problem) {
        let details = ["value": String(text.prefix(40))]
        guard let number = TypedNumber(text) else { throw Problem(.typedAmountUnreadable, at: place, details) }
        guard !number.marked.isEmpty else { throw Problem(.amountEmpty, at: place) }
        let plain: String
        switch number.plain(groupMark: language.groupMark) {
        case .plain(let digits): plain = digits
        case .unreadable: throw Problem(.typedAmountUnreadable, at: place, details)
        case .ambiguous(let whole):
            throw Problem(.typedAmountAmbiguous, at: place, details.merging(["whole": whole]) { $1 })
        }
        switch Decimals.read((number.isNegative ? "-" : "") + plain, places: 2, largest: Cents.largest.count) {
        case .success(let count): self.init(count)
        case .failure(let fault):
            let largest = ["largest": Cents.largest.description]
            throw Problem(ProblemCode(fault), at: place, details.merging(largest) { $1 })
        }
    }
}

extension Language {
    /// The mark that groups thousands and is typed as such; French is typed in Belgium with points as well.
    fileprivate var groupMark: Character {
        switch self {
        case .nl, .fr, .de: "."
        case .en: ","
        }
    }
}

/// Digits with points and commas, freed of what carries no meaning: spaces, apostrophes between thousands, the euro.
private struct TypedNumber {
    let marked: String
    let isNegative: Bool

    enum Reading {
        /// Digits with at most one point.
        case plain(String)
        /// - Parameter whole: the number if the mark groups thousands.
        case ambiguous(whole: String)
        case unreadable
    }

    /// - Returns: `nil` for what has anything else in it, or thousands that are no three digits.
    init?(_ text: String) {
        var rest = Substring(text)
        TypedNumber.trim(&rest)
        for sign in ["€", "EUR", "eur", "Eur"] {
            if rest.hasPrefix(sign) {
                rest.removeFirst(sign.count)
            } else if rest.hasSuffix(sign) {
                rest.removeLast(sign.count)
            }
        }
        TypedNumber.trim(&rest)
        isNegative = rest.first.map { "-\u{2212}\u{2013}".contains($0) } ?? false
        if isNegative { rest.removeFirst() }
        TypedNumber.trim(&rest)
        guard rest.unicodeScalars.count <= 60, let marked = TypedNumber.joined(rest) else { return nil }
        self.marked = marked
        guard !isNegative || !marked.isEmpty else { return nil }
    }

    private static let spaces: Set<Character> = [" ", "\t", "\u{A0}", "\u{202F}", "\u{2009}", "\u{2007}"]
    private static let apostrophes: Set<Character> = ["'", "\u{2019}"]

    private static func trim(_ text: inout Substring) {
        while let first = text.first, spaces.contains(first) { text.removeFirst() }
        while let last = text.last, spaces.contains(last) { text.removeLast() }
    }

    /// The digits and marks without the spaces and apostrophes between groups of three digits.
    private static func joined(_ text: Substring) -> String? {
        let pieces = text.split(omittingEmptySubsequences: false) { spaces.contains($0) || apostrophes.contains($0) }
        for (position, piece) in pieces.enumerated() where pieces.count > 1 {
            let whole = piece.prefix { $0 != "." && $0 != "," }
            let isLast = position == pieces.count - 1
            guard isLast || whole.count == piece.count else { return nil }
            guard position == 0 ? (1...3).contains(whole.count) : whole.count == 3 else { return nil }
        }
        let joined = pieces.joined()
        return joined.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C } ? joined : nil
    }

    func plain(groupMark: Character) -> Reading {
        let points = marked.count { $0 == "." }
        let commas = marked.count { $0 == "," }
        if points == 0, commas == 0 { return .plain(marked) }
        if points > 0, commas > 0 {
            let last: Character = marked.last { $0 == "." || $0 == "," } ?? "."
            return (last == "." ? points : commas) == 1 ? decimal(last, groups: last == "." ? "," : ".") : .unreadable
        }
        let mark: Character = points > 0 ? "." : ","
        guard points + commas == 1 else { return grouped(Substring(marked), mark).map { .plain($0) } ?? .unreadable }
        return single(mark, groupMark: groupMark)
    }

    /// One mark: it groups, it marks decimals, or it may do either.
    private func single(_ mark: Character, groupMark: Character) -> Reading {
        guard let whole = grouped(Substring(marked), mark) else { return decimal(mark, groups: nil) }
        guard !marked.hasPrefix("0") else { return decimal(mark, groups: nil) }
        return mark == groupMark ? .plain(whole) : .ambiguous(whole: whole)
    }

    private func decimal(_ mark: Character, groups: Character?) -> Reading {
        let parts = marked.split(separator: mark, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, !parts[0].isEmpty else { return .unreadable }
        let whole = groups.map { grouped(parts[0], $0) } ?? String(parts[0])
        return whole.map { .plain("\($0).\(parts[1])") } ?? .unreadable
    }

    /// Digits without the marks between their thousands; `nil` where those are no groups of three.
    private func grouped(_ text: Substring, _ mark: Character) -> String? {
        let groups = text.split(separator: mark, omittingEmptySubsequences: false)
        guard let first = groups.first, (1...3).contains(first.count),
            groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isASCII) })
        else { return nil }
        return groups.joined()
    }
}
