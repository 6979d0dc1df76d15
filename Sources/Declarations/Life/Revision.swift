public import Values

/// One revision of a declaration: what was said, by whom, when and why. It is never changed; what comes after takes its
/// place.
public struct Revision: Hashable, Sendable {
    /// Counted from 1.
    public let number: Int
    /// What brought it about; never a verdict.
    public let event: LifeEvent
    /// What is said. A withdrawal repeats what it takes back.
    public let declaration: Declaration
    /// SHA-256 of the canonical form.
    public let hash: Fingerprint
    /// Why; every event but a first submission needs one.
    public let reason: String?
    public let author: Author
    public let at: Instant

    public init(
        number: Int, event: LifeEvent, declaration: Declaration, hash: Fingerprint, reason: String?, author: Author,
        at: Instant
    ) {
        self.number = number
        self.event = event
        self.declaration = declaration
        self.hash = hash
        self.reason = reason
        self.author = author
        self.at = at
    }

    /// Who can be written to at the declarant's. Of what the agency set ex officio nobody is known where the person who
    /// set it stands in that place.
    public var contact: Contact? {
        let contact = declaration.declarant.contact
        return Revision.hasContact(event, named: contact.name, by: author.person) ? contact : nil
    }

    /// The same of one that is not read as a whole: whether the person who is named as the contact is one.
    public static func hasContact(_ event: LifeEvent, named contact: String, by person: String) -> Bool {
        event != .setExOfficio || contact != person
    }
}

/// Who did something, and for whom.
public struct Author: Hashable, Sendable {
    public let person: String
    public let role: LifeRole
    /// Whom the person acts for under mandate, as they name it; `nil` for oneself or one's own organisation.
    public let onBehalfOf: String?

    public init(person: String, role: LifeRole, onBehalfOf: String? = nil) {
        self.person = person
        self.role = role
        self.onBehalfOf = onBehalfOf
    }

    /// The person's name without the mark behind it: `Noor Voorbeeld`.
    public var name: String { Author.name(of: person) }

    /// The person's name, where one is known: neither software nor a mark alone.
    public var knownName: String? {
        let isMark = person.count == Author.markLength && person.allSatisfy(\.isHexDigit)
        return isMark || person.contains(":") ? nil : name
    }

    /// A person's name without the mark that tells those of one name apart.
    public static func name(of person: String) -> String {
        guard person.hasSuffix(")"), let mark = person.firstRange(of: " (") else { return person }
        return String(person[..<mark.lowerBound])
    }

    /// The number of the organisation that somebody acted for, where it is not the declarant's own.
    ///
    /// - Parameter organisation: with its kind before it: `enterprise:0566988259`.
    public static func number(onBehalfOf organisation: String?, otherThan declarant: DeclarantID) -> String? {
        guard let number = organisation?.split(separator: ":").last, number != declarant.description else { return nil }
        return String(number)
    }

    /// What stays the same when a person's name is written otherwise: the mark that stands behind the name; where there
    /// is none the whole text, in small letters.
    public var identity: String {
        let mark = person.utf8.suffix(Author.markLength + 3)
        guard mark.count == Author.markLength + 3, mark.starts(with: " (".utf8), mark.last == 0x29 else {
            return person.lowercased()
        }
        let digits = mark.dropFirst(2).dropLast()
        let isMark = digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        return isMark ? String(decoding: digits, as: UTF8.self) : person.lowercased()
    }

    /// In hexadecimal digits.
    public static let markLength = 12
}
