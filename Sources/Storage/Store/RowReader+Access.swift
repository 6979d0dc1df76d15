import Access
import Service
import Values

extension RowReader {
    mutating func organisation() throws(BrokenRow) -> OrganisationID {
        let (kind, number) = (try text(), try text())
        guard let organisation = OrganisationID(kindCode: kind, number: number), organisation.number == number else {
            throw BrokenRow()
        }
        return organisation
    }

    mutating func accessEvent() throws(BrokenRow) -> AccessEvent {
        let organisation = try organisation()
        let number = try int()
        let kind = try code(AccessChange.Kind.self)
        guard let fields = DelimitedFields.fields(try text().utf8), let change = AccessChange(kind, fields) else {
            throw BrokenRow()
        }
        let author = try accessAuthor()
        let reason = try optionalText()
        return AccessEvent(
            organisation: organisation, number: number, change: change, author: author, reason: reason,
            at: try instant())
    }

    private mutating func accessAuthor() throws(BrokenRow) -> AccessAuthor {
        let (party, role, behalf) = (try text(), try text(), try optionalText())
        guard let author = AccessAuthor(party: party, roleCode: role, onBehalfOf: behalf) else { throw BrokenRow() }
        return author
    }

    mutating func accessAnswer() throws(BrokenRow) -> KeptAccessAnswer {
        let key = try text()
        let input = try fingerprint()
        let organisation = try organisation()
        return KeptAccessAnswer(
            key: key, input: input, organisation: organisation, number: try int(), at: try instant())
    }

    mutating func message() throws(BrokenRow) -> ServiceMessage {
        let number = try int()
        let text = Phrase(nl: try text(), fr: try text(), de: try text(), en: try text())
        let (from, until) = (try instant(), try instant())
        return ServiceMessage(
            number: number, text: text, from: from, until: until, author: try accessAuthor(), at: try instant())
    }

    mutating func messageEnd() throws(BrokenRow) -> MessageEnd {
        MessageEnd(number: try int(), author: try accessAuthor(), at: try instant())
    }
}
