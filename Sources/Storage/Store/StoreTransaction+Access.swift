import Access
import Audit
import Service
import Values

extension StoreTransaction {
    func accessVersion(of organisation: OrganisationID) throws(Problems) -> Int {
        try integer(Selection.accessVersion, name(organisation)).flatMap { Int(exactly: $0) } ?? 0
    }

    func accessEvents(of organisation: OrganisationID, after number: Int) throws(Problems) -> [AccessEvent] {
        let arguments = name(organisation) + [.integer(number)]
        let events = try all(Selection.accessEvents, arguments, organisation.description) { row throws(BrokenRow) in
            try row.accessEvent()
        }
        guard events.map(\.number) == Array(number + 1..<number + 1 + events.count) else {
            throw damaged(organisation.description)
        }
        return events
    }

    func organisations(naming party: AccessParty) throws(Problems) -> [OrganisationID] {
        try all(Selection.organisationsByParty, party.cells, "access") { row throws(BrokenRow) in
            try row.organisation()
        }
    }

    func organisations(after organisation: OrganisationID?, limit: Int) throws(Problems) -> [OrganisationID] {
        let start: [SQLValue] = organisation.map { name($0) } ?? [.text(""), .text("")]
        return try all(Selection.organisationList, start + [.integer(limit)], "access") { row throws(BrokenRow) in
            try row.organisation()
        }
    }

    func accessAnswer(to key: String) throws(Problems) -> KeptAccessAnswer? {
        try all(Selection.accessAnswer, [.text(key)], "answer") { row throws(BrokenRow) in
            try row.accessAnswer()
        }.first
    }

    // MARK: Adding

    func add(_ event: AccessEvent, audit: AuditHead) throws(Problems) {
        let fields = event.change.fields
        // What can't be read again is not kept.
        guard AccessChange(event.change.kind, fields) == event.change else {
            throw damaged(event.organisation.description)
        }
        let current = try accessVersion(of: event.organisation)
        guard event.number == current + 1 else {
            let details = ["given": String(event.number - 1), "current": String(current)]
            throw Problems([Problem(.accessVersionConflict, details)])
        }
        let id = try organisationID(adding: event.organisation)
        let content = String(decoding: DelimitedFields.bytes(fields), as: UTF8.self)
        try execute(
            Table.accessEvent.insertion,
            [
                .integer(id), .integer(audit.sequence), .integer(event.number), .text(event.change.code),
                .text(content),
            ] + event.author.cells + [.text(event.reason), .integer(event.at.milliseconds)])
        for party in event.change.parties { try index(party, id, event.number) }
    }

    func keep(_ answer: KeptAccessAnswer) throws(Problems) {
        guard let id = try integer(Selection.organisationID, name(answer.organisation)) else {
            throw damaged(answer.organisation.description)
        }
        try execute(
            Table.accessAnswer.insertion,
            [
                .text(answer.key), .bytes(answer.input.bytes), .integer(id), .integer(answer.number),
                .integer(answer.at.milliseconds),
            ])
    }

    /// Whom an event names is found by it from then on.
    private func index(_ party: AccessParty, _ organisation: Int64, _ event: Int) throws(Problems) {
        guard try integer(Selection.partyIsKnown, party.cells + [.integer(organisation)]) == nil else { return }
        try execute(Table.accessParty.insertion, party.cells + [.integer(organisation), .integer(event)])
    }

    private func organisationID(adding organisation: OrganisationID) throws(Problems) -> Int64 {
        let name = name(organisation)
        if let id = try integer(Selection.organisationID, name) { return id }
        guard let id = try integer(Selection.newOrganisation, name) else { throw damaged("id") }
        return id
    }

    func name(_ organisation: OrganisationID) -> [SQLValue] {
        [.text(organisation.kindCode), .text(organisation.number)]
    }
}

extension AccessAuthor {
    var cells: [SQLValue] { [.text(party), .text(roleCode), .text(onBehalfOf?.description)] }
}

extension AccessParty {
    fileprivate var cells: [SQLValue] {
        switch self {
        case .person(let person): [.text("person"), .text(person.description)]
        case .mandatary(let mandatary): [.text("mandatary"), .text(mandatary.description)]
        case .client(let client): [.text("client"), .text(client.text)]
        }
    }
}
