import Audit
import Declarations
import Foundation
import Service
import Values

extension StoreTransaction: StoreReading {
    func history(of key: DeclarationKey) throws(Problems) -> DeclarationHistory? {
        let name = arguments(key)
        let revisions = try all(Selection.history, name, key.description) { row throws(BrokenRow) in
            try row.revision()
        }
        guard !revisions.isEmpty else { return nil }
        let verdicts = try all(Selection.verdicts, name, key.description) { row throws(BrokenRow) in
            try row.verdict()
        }
        guard revisions.map(\.number) == Array(1...revisions.count) else { throw damaged(key.description) }
        return DeclarationHistory(key: key, revisions: revisions, verdicts: verdicts)
    }

    func version(of key: DeclarationKey) throws(Problems) -> DeclarationVersion? {
        try all(Selection.version, arguments(key), key.description) { row throws(BrokenRow) in
            DeclarationVersion(revision: try row.int(), verdicts: try row.int())
        }.first
    }

    func receipt(_ reference: ReceiptReference) throws(Problems) -> StoredReceipt? {
        try all(Selection.receiptByReference, [.text(reference.text)], reference.text) { row throws(BrokenRow) in
            try row.receipt()
        }.first
    }

    func receipts(of key: DeclarationKey) throws(Problems) -> [StoredReceipt] {
        try all(Selection.receiptsByKey, arguments(key), key.description) { row throws(BrokenRow) in
            try row.receipt()
        }
    }

    func receipt(forContent hash: Fingerprint) throws(Problems) -> ReceiptReference? {
        try all(Selection.receiptByHash, [.bytes(hash.bytes)], hash.description) { row throws(BrokenRow) in
            try row.reference()
        }.first
    }

    func answer(to key: String) throws(Problems) -> KeptAnswer? {
        try all(Selection.answer, [.text(key)], "answer") { row throws(BrokenRow) in try row.answer() }.first
    }

    func auditHead() throws(Problems) -> AuditHead {
        if let knownHead { return knownHead }
        let heads = try all(Selection.auditHead, [], "audit") { row throws(BrokenRow) in
            AuditHead(sequence: try row.integer(), hash: try row.fingerprint())
        }
        let head = heads.first ?? .start
        knownHead = head
        return head
    }

    func auditEntries(after sequence: Int64, limit: Int) throws(Problems) -> [StoredAuditEntry] {
        let arguments: [SQLValue] = [.integer(sequence), .integer(limit)]
        return try all(Selection.auditEntries, arguments, "audit \(sequence + 1)") { row throws(BrokenRow) in
            try row.auditEntry()
        }
    }

    func closing(of year: Int) throws(Problems) -> YearClosing? {
        try all(Selection.closingByYear, [.integer(year)], String(year)) { row throws(BrokenRow) in
            _ = try row.integer()
            return try row.closing()
        }.first
    }

    func awaitsOpening(_ year: Int) throws(Problems) -> Bool {
        try integer(Selection.decisionsBeforeOpening, [.integer(year), .integer(year)]) ?? 0 > 0
    }

    func writtenAt(mail id: String) throws(Problems) -> Instant? {
        try all(Selection.mailMoment, [.text(id)], "mail") { row throws(BrokenRow) in try row.instant() }.first
    }

    func isOpened(_ year: Int) throws(Problems) -> Bool {
        try integer(Selection.openings, [.integer(year)]) ?? 0 > 0
    }

    func decidedDeadlines() throws(Problems) -> [Int: CivilDate] {
        let found = try all(Selection.deadlines, [], "year_decision") { row throws(BrokenRow) in
            (year: try row.int(), day: try row.day())
        }
        return Dictionary(found.map { ($0.year, $0.day) }) { _, newer in newer }
    }

    // MARK: Lists

    func declarations(
        _ filter: DeclarationFilter, after key: DeclarationKey?, limit: Int
    ) throws(Problems) -> [ListedDeclaration] {
        // Longer than any name or number; a database has a limit of its own further up.
        guard (filter.search?.utf8.count ?? 0) <= 1000 else { return [] }
        var listed: [ListedDeclaration] = []
        var start = key
        // One year after another: a year's declarations are found in their order.
        var year = try self.year(from: key?.year ?? filter.year ?? 0, filter)
        while let current = year, listed.count < limit {
            if start?.year != current { start = nil }
            listed += try declarations(of: current, filter, after: start?.declarant, limit: limit - listed.count)
            year = try self.year(from: current + 1, filter)
        }
        return listed
    }

    /// The first year from one on that has declarations and fits.
    private func year(from first: Int, _ filter: DeclarationFilter) throws(Problems) -> Int? {
        if let year = filter.year { return year >= first ? year : nil }
        return try integer(Selection.nextYear, [.integer(first - 1)]).flatMap { Int(exactly: $0) }
    }

    private func declarations(
        of year: Int, _ filter: DeclarationFilter, after declarant: DeclarantID?, limit: Int
    ) throws(Problems) -> [ListedDeclaration] {
        var arguments: [SQLValue] = [
            .integer(year), .text(declarant?.kind.rawValue ?? ""), .text(declarant?.description ?? ""),
        ]
        arguments += states(filter)
        let pattern = SearchPattern.text(filter.search)
        arguments += [.text(pattern), .text(pattern), .integer(limit)]
        return try all(Selection.list, arguments, String(year)) { row throws(BrokenRow) in
            ListedDeclaration(
                revision: try row.revision(), state: try row.code(LifeState.self), receipt: try row.optionalReference())
        }
    }

    /// As many as there are states: one that is given is repeated for those that are not.
    private func states(_ filter: DeclarationFilter) -> [SQLValue] {
        let wanted = filter.states.isEmpty ? LifeState.allCases : filter.states.sorted { $0.rawValue < $1.rawValue }
        return LifeState.allCases.indices.map { .text(wanted[min($0, wanted.count - 1)].rawValue) }
    }

    func arguments(_ key: DeclarationKey) -> [SQLValue] {
        [.text(key.declarant.kind.rawValue), .text(key.declarant.description), .integer(key.year)]
    }
}

/// What a name or number is searched with: the letters A to Z whatever their case, all others as they are written.
enum SearchPattern {
    /// - Returns: a pattern that finds everything where nothing is searched.
    static func text(_ search: String?) -> String {
        guard let search else { return "%" }
        // Names are kept in Unicode's form C.
        let bytes = search.precomposedStringWithCanonicalMapping.utf8.map { byte in
            (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
        }
        var pattern = "%"
        for character in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if "!%_".unicodeScalars.contains(character) { pattern.unicodeScalars.append("!") }
            pattern.unicodeScalars.append(character)
        }
        return pattern + "%"
    }
}
