public import Declarations
import Values

/// Where somebody receives electronic invoices in the Peppol network: a scheme and a number in it. Whether they do is
/// for the network's directory to say.
public struct PeppolEndpoint: Hashable, Sendable {
    /// Of the list of electronic address schemes: `0208`.
    public let scheme: String
    public let identifier: String

    public init(scheme: String, identifier: String) {
        self.scheme = scheme
        self.identifier = identifier
    }

    /// The address that follows from a number: that of Belgian enterprises is `0208`, that of foreign VAT numbers the
    /// scheme of their country. `nil` where there is none, and for a number that the network's rules do not take.
    public init?(of id: DeclarantID) {
        switch id {
        case .enterprise(let number): self.init(scheme: "0208", identifier: number.description)
        case .vat(let number):
            let country = String(number.text.prefix(2))
            if country == "SE" {
                guard let organisation = PeppolEndpoint.swedishOrganisation(number.text.dropFirst(2)) else {
                    return nil
                }
                self.init(scheme: "0007", identifier: organisation)
                return
            }
            guard let scheme = PeppolEndpoint.schemes[country] else { return nil }
            guard PeppolEndpoint.isTaken(number.text.dropFirst(2), of: country) else { return nil }
            self.init(scheme: scheme, identifier: number.text)
        case .srn: return nil
        }
    }

    /// What the network's rules ask of the number of a country, after its letters; nothing but of these.
    private static func isTaken(_ number: Substring, of country: String) -> Bool {
        switch country {
        case "DK": number.utf8.count == 8 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        case "IT": isItalian(number)
        case "NL": isDutch(number)
        default: true
        }
    }

    /// Nine digits, the letter B and two digits (PEPPOL-COMMON-R056).
    private static func isDutch(_ number: Substring) -> Bool {
        let signs = Array(number.utf8)
        return signs.count == 12 && signs[9] == UInt8(ascii: "B")
            && (signs[..<9] + signs[10...]).allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Eleven digits of which the last checks the others (PEPPOL-COMMON-R047).
    private static func isItalian(_ number: Substring) -> Bool {
        number.utf8.count == 11 && isChecked(number)
    }

    /// The organisation that a Swedish VAT number belongs to: ten digits of which the last checks the others, before
    /// the number of the registration (PEPPOL-COMMON-R049). VAT numbers have no scheme of their own there.
    private static func swedishOrganisation(_ number: Substring) -> String? {
        let organisation = number.prefix(10)
        guard number.utf8.count == 12, number.hasSuffix("01"), isChecked(organisation) else { return nil }
        return String(organisation)
    }

    /// Whether the last of some digits checks the others: every second one, counted from the last, counts double.
    private static func isChecked(_ number: Substring) -> Bool {
        let digits = number.utf8.map { Int($0) - 0x30 }
        guard digits.allSatisfy({ (0...9).contains($0) }) else { return false }
        let sum = digits.reversed().enumerated().reduce(0) { sum, digit in
            let counted = digit.offset % 2 == 0 ? digit.element : 2 * digit.element
            return sum + counted / 10 + counted % 10
        }
        return sum % 10 == 0
    }

    /// The schemes of VAT numbers, by the letters that these begin with (list of electronic address schemes, EAS). That
    /// of Denmark is of the SE number, which a Danish VAT number is.
    private static let schemes: [String: String] = [
        "AT": "9914", "DK": "0198", "ES": "9920", "FI": "0213", "HU": "9910", "AD": "9922", "AL": "9923", "BA": "9924",
        "BG": "9926", "CH": "9927", "CY": "9928", "CZ": "9929",
        "DE": "9930", "EE": "9931", "GB": "9932", "EL": "9933", "HR": "9934", "IE": "9935", "LI": "9936", "LT": "9937",
        "LU": "9938", "LV": "9939", "MC": "9940", "ME": "9941", "MK": "9942", "MT": "9943", "NL": "9944", "PL": "9945",
        "PT": "9946", "RO": "9947", "RS": "9948", "SI": "9949", "SK": "9950", "SM": "9951", "TR": "9952", "VA": "9953",
        "FR": "9957", "IT": "0211",
    ]
}

extension PeppolEndpoint: CustomStringConvertible {
    /// `0208:0566988259`
    public var description: String { "\(scheme):\(identifier)" }
}
