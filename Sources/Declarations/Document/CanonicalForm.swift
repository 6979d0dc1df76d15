public import Values

/// The canonical form of a declaration: the one sequence of bytes that its fingerprint is made of, whatever document it
/// came in.
///
/// It is the XML document without its certificate (which names the fingerprint), in its normal form: the namespace
/// without a prefix, elements in the order of the schema, registrations in the order of their codes, no white space
/// between elements, numbers and identifiers without ornament, texts in Unicode's form C with single spaces. This is
/// also what exclusive canonicalisation (Exclusive XML Canonicalization 1.0, without comments) makes of it, so that
/// anyone can recompute the fingerprint with common tools: `xmllint --exc-c14n FILE | sha256sum`.
public struct CanonicalForm: Sendable {
    public static let namespace = "urn:medlevy:turnover-declaration:1"

    public private(set) var bytes: [UInt8] = []

    public init(_ declaration: Declaration) {
        bytes.reserveCapacity(1536)
        open("TurnoverDeclaration xmlns=\"\(CanonicalForm.namespace)\" version=\"1\"")
        element("ContributionYear", String(declaration.contributionYear))
        element("TurnoverYear", String(declaration.turnoverYear))
        declarant(declaration.declarant)
        registrations(declaration.registrations)
        turnover(declaration.turnover)
        element("SelfControl", declaration.selfControl ? "true" : "false")
        if let correction = declaration.correction { self.correction(correction) }
        close("TurnoverDeclaration")
    }

    /// SHA-256 of the canonical form: the revision's hash, and what a certificate binds to.
    public var fingerprint: Fingerprint { Fingerprint(of: bytes) }

    private mutating func declarant(_ declarant: Declarant) {
        open("Declarant")
        switch declarant.id {
        case .enterprise(let number): element("EnterpriseNumber", number.description)
        case .vat(let number): element("VATNumber", number.description)
        case .srn(let number): element("SRN", number.description)
        }
        element("Name", declarant.name)
        open("Address")
        element("Street", declarant.address.street)
        element("PostalCode", declarant.address.postalCode)
        element("City", declarant.address.city)
        element("Country", declarant.address.country.description)
        close("Address")
        element("Language", declarant.language.rawValue)
        open("Contact")
        element("Name", declarant.contact.name)
        element("Email", declarant.contact.email)
        if let phone = declarant.contact.phone { element("Phone", phone) }
        close("Contact")
        close("Declarant")
    }

    private mutating func registrations(_ registrations: [RegisteredActivity]) {
        open("Registrations")
        for registration in registrations {
            add("<Registration activity=\"")
            escaped(registration.activity)
            add("\" deviceClass=\"")
            escaped(registration.deviceClass)
            add("\">")
            close("Registration")
        }
        close("Registrations")
    }

    private mutating func turnover(_ turnover: DeclaredTurnover) {
        open("Turnover")
        if let box = turnover.box { element("Box", box.rawValue) }
        if let amounts = turnover.amounts {
            element("Total", amounts.total.description)
            element("Levy", amounts.levy.description)
        }
        close("Turnover")
    }

    private mutating func correction(_ correction: Correction) {
        open("Correction")
        element("Revision", String(correction.revision))
        element("Reason", correction.reason)
        close("Correction")
    }

    // MARK: Bytes

    private mutating func open(_ name: String) {
        bytes.append(0x3C)
        add(name)
        bytes.append(0x3E)
    }

    private mutating func close(_ name: String) {
        add("</")
        add(name)
        bytes.append(0x3E)
    }

    private mutating func element(_ name: String, _ text: String) {
        open(name)
        escaped(text)
        close(name)
    }

    private mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// A normal text has no control characters, which leaves the three characters that mean something in XML. A
    /// quotation mark means nothing in a text, and only codes stand in attributes.
    private mutating func escaped(_ text: String) {
        var text = text
        text.withUTF8 { text in
            if text.contains(where: CanonicalForm.needsEscape) {
                for byte in text { escape(byte) }
            } else {
                bytes.append(contentsOf: text)
            }
        }
    }

    private static func needsEscape(_ byte: UInt8) -> Bool { byte == 0x26 || byte == 0x3C || byte == 0x3E }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x26: add("&amp;")
        case 0x3C: add("&lt;")
        case 0x3E: add("&gt;")
        default: bytes.append(byte)
        }
    }
}
