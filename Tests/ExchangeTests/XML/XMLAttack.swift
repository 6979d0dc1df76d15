import Testing

/// A document that somebody with bad intentions would hand in, or one that only looks so; and what it must get.
struct XMLAttack: Sendable, CustomTestStringConvertible {
    enum Outcome: Sendable, Equatable {
        case taken
        /// Taken as plain text: what is read for the declarant's name, or for its street.
        case takenAs(name: String? = nil, street: String? = nil)
        /// Refused with exactly this code, or these.
        case refused([String])
    }

    let name: String
    let bytes: [UInt8]
    let outcome: Outcome

    init(_ name: String, _ bytes: [UInt8], _ outcome: Outcome) {
        (self.name, self.bytes, self.outcome) = (name, bytes, outcome)
    }

    init(_ name: String, _ text: String, _ outcome: Outcome) { self.init(name, Array(text.utf8), outcome) }

    var testDescription: String { name }

    static let canary = "CANARY-7f3a-MUST-NOT-APPEAR"

    static func refused(_ name: String, _ text: String, _ code: String = "xml.malformed") -> XMLAttack {
        XMLAttack(name, text, .refused([code]))
    }

    // MARK: Parts of documents

    static let head = InventedXML.head + "\n"

    /// A declaration with other texts in it, as the attacks need them.
    static func body(
        street: String = "Nergensstraat 1", name: String = "Invented Devices nv", total: String = "30000.00",
        extra: String = "", activity: String = "distributor", attributes: String = ""
    ) -> String {
        let content = InventedXML.content
            .replacing("Nergensstraat 1", with: street).replacing("Invented Devices nv", with: name)
            .replacing("30000.00", with: total).replacing("activity=\"distributor\"", with: "activity=\"\(activity)\"")
        let root = InventedXML.root.replacing(" version", with: "\(attributes) version")
        return "\(root)\n\(content)\(extra)\n</TurnoverDeclaration>\n"
    }

    /// A document type with declarations in it, before a declaration.
    static func typed(
        _ subset: String, street: String = "Nergensstraat 1", activity: String = "distributor"
    ) -> String {
        head + "<!DOCTYPE TurnoverDeclaration [\n\(subset)\n]>\n" + body(street: street, activity: activity)
    }

    /// A document that holds a byte sequence no text has.
    static func raw(_ bytes: [UInt8]) -> [UInt8] {
        let parts = (head + body(street: "@")).utf8.split(separator: 0x40, maxSplits: 1)
        return Array(parts[0]) + bytes + Array(parts[1])
    }
}
