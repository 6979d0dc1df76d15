import Audit
import Declarations
import Values

/// What an audit entry says of the answer that is kept under a client's key, so that the chain vouches for it too: an
/// answer that is taken away or changed would let a repeated request be done twice.
///
/// It follows the request's id in the entry: `cli-9f86d081884c7d65 answer=INPUT KEY`. An id has no spaces. Entries
/// written before it was said have none, and vouch for no answer.
struct AnswerMark: Hashable {
    let key: String
    /// The fingerprint of what was asked under the key.
    let input: Fingerprint

    private static let name = "answer="

    init(key: String, input: Fingerprint) {
        self.key = key
        self.input = input
    }

    /// The mark of an entry; `nil` where it has none.
    init?(_ entry: AuditEntry) {
        let parts = entry.requestID.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].hasPrefix(AnswerMark.name),
            let input = Fingerprint(parts[1].dropFirst(AnswerMark.name.count))
        else { return nil }
        self.init(key: String(parts[2]), input: input)
    }

    /// What an entry names the request by.
    func requestID(_ id: String) -> String { "\(id) \(AnswerMark.name)\(input) \(key)" }

    /// Whether the answer is kept as it was given.
    func holds(_ entry: AuditEntry, _ records: [AuditedRecord], in store: any StoreReading) throws(Problems) -> Bool {
        let answer: KeptAnswer?
        do throws(Problems) {
            answer = try store.answer(to: key)
        } catch {
            guard error.listed.contains(where: { $0.code == .storageDamaged }) else { throw error }
            return false
        }
        guard let answer, answer.input == input, answer.declaration.description == entry.subject else { return false }
        return records.allSatisfy { $0.revision == answer.revision }
    }
}
