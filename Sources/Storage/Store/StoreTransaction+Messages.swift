import Access
import Audit
import Service
import Values

extension StoreTransaction {
    func messages(until moment: Instant) throws(Problems) -> [ServiceMessage] {
        try all(Selection.messages, [.integer(moment.milliseconds)], "message") { row throws(BrokenRow) in
            try row.message()
        }
    }

    func message(_ number: Int) throws(Problems) -> ServiceMessage? {
        try all(Selection.messageByNumber, [.integer(number)], "message") { row throws(BrokenRow) in
            try row.message()
        }.first
    }

    func newestMessage() throws(Problems) -> Int {
        try integer(Selection.newestMessage, []).flatMap { Int(exactly: $0) } ?? 0
    }

    func dismissals(of person: PersonID) throws(Problems) -> Set<Int> {
        Set(
            try all(Selection.dismissals, [.text(person.description)], "message") { row throws(BrokenRow) in
                try row.int()
            })
    }

    func add(_ message: ServiceMessage, audit: AuditHead) throws(Problems) {
        var cells: [SQLValue] = [.integer(audit.sequence), .integer(message.number)]
        cells += [Language.nl, .fr, .de, .en].map { .text(message.text[$0]) }
        cells += [.integer(message.from.milliseconds), .integer(message.until.milliseconds)]
        try execute(
            Table.message.insertion, cells + message.author.cells + [.integer(message.at.milliseconds)])
    }

    func add(_ end: MessageEnd, audit: AuditHead) throws(Problems) {
        let cells: [SQLValue] = [.integer(audit.sequence), .integer(end.number)]
        try execute(Table.messageEnd.insertion, cells + end.author.cells + [.integer(end.at.milliseconds)])
    }

    func dismiss(_ message: Int, by person: PersonID, at moment: Instant) throws(Problems) {
        let cells: [SQLValue] = [.text(person.description), .integer(message)]
        guard try integer(Selection.dismissalIsKnown, cells) == nil else { return }
        try execute(Table.messageDismissal.insertion, cells + [.integer(moment.milliseconds)])
    }
}
