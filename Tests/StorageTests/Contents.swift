import Audit
import Declarations
import Service
import Values

/// Everything that a store holds, to compare it with another's.
struct Contents: Equatable {
    let histories: [DeclarationHistory]
    let listed: [ListedDeclaration]
    let receipts: [[StoredReceipt]]
    let entries: [StoredAuditEntry]
    let closings: [YearClosing]
    let answers: [KeptAnswer]

    /// - Parameter keys: the clients' keys to ask for; no list has them.
    init(_ store: any DeclarationStore, keys: [String] = []) throws {
        self = try store.read { transaction throws(Problems) in
            let listed = try transaction.declarations(DeclarationFilter(), after: nil, limit: .max)
            var (histories, receipts): ([DeclarationHistory], [[StoredReceipt]]) = ([], [])
            for one in listed {
                if let history = try transaction.history(of: one.key) { histories.append(history) }
                receipts.append(try transaction.receipts(of: one.key))
            }
            var (closings, answers): ([YearClosing], [KeptAnswer]) = ([], [])
            for year in 2020...2030 {
                if let closing = try transaction.closing(of: year) { closings.append(closing) }
            }
            for key in keys {
                if let answer = try transaction.answer(to: key) { answers.append(answer) }
            }
            return Contents(
                histories: histories, listed: listed, receipts: receipts,
                entries: try transaction.auditEntries(after: 0, limit: .max), closings: closings, answers: answers)
        }
    }

    private init(
        histories: [DeclarationHistory], listed: [ListedDeclaration], receipts: [[StoredReceipt]],
        entries: [StoredAuditEntry], closings: [YearClosing], answers: [KeptAnswer]
    ) {
        self.histories = histories
        self.listed = listed
        self.receipts = receipts
        self.entries = entries
        self.closings = closings
        self.answers = answers
    }

    /// Something of everything.
    static func sample(_ count: Int, in store: any DeclarationStore) throws {
        for number in 0..<count {
            try store.write { transaction throws(Problems) in
                let one = Samples.revision(Samples.declaration(of: Samples.enterprise(number), name: "Nº \(number)"))
                let receipt = try transaction.file(one)
                try transaction.keep(
                    KeptAnswer(
                        key: "key-\(number)", input: one.hash, declaration: one.declaration.key, revision: 1,
                        receipt: receipt, at: Samples.start))
                switch number % 3 {
                case 0:
                    let next = Samples.declaration(of: Samples.enterprise(number), total: Int64(number))
                    try transaction.file(
                        Samples.revision(next, number: 2, event: .correct, reason: "fout"), before: one.hash)
                case 1:
                    let judge = Author(person: "Élise", role: .certifier)
                    try transaction.judge(
                        one, Verdict(revision: 1, answer: .refused(nil, reason: "r"), author: judge, at: Samples.start))
                default: break
                }
            }
        }
        try store.write { transaction throws(Problems) in
            let closing = YearClosing(year: 2023, reason: "dicht", author: Samples.author, at: Samples.start)
            let head = try transaction.enter(YearClosing.action, "2023", grounds: closing.grounds)
            try transaction.add(closing, audit: head)
        }
    }
}
