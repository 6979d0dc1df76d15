/// A declaration of an invented declarant, as a document.
struct SampleDocument {
    /// Which declarant, counted from 1.
    var declarant = 1
    var year = 2024
    var name = "Cardio Voorbeeld NV"
    var total = "250000.00"
    var levy = "200000.00"
    /// Beside other registrations than this one.
    var activity = "distributor"

    /// An enterprise number with the right check digits.
    static func number(_ declarant: Int) -> String {
        let body = 4_000_000 + declarant
        let check = 97 - body % 97
        return "0\(body)" + (check < 10 ? "0\(check)" : "\(check)")
    }

    var number: String { SampleDocument.number(declarant) }

    /// `2024/0400000185`
    var key: String { "\(year)/\(number)" }

    var xml: String { #"<?xml version="1.0" encoding="UTF-8"?>"# + "\n" + element(attributes) + "\n" }

    /// Several in one document, handed in by an accountant.
    static func batch(_ documents: [SampleDocument], allOrNothing: Bool = false) -> String {
        let mark = allOrNothing ? #" allOrNothing="true""# : ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <TurnoverDeclarationBatch\(namespace) version="1"\(mark)>
            <Filer><Name>Filip Fictief</Name><Email>filip@accountant.example</Email></Filer>
            \(documents.map { $0.element("") }.joined(separator: "\n"))
            </TurnoverDeclarationBatch>

            """
    }

    private static let namespace = #" xmlns="urn:medlevy:turnover-declaration:1""#

    private var attributes: String { SampleDocument.namespace + #" version="1""# }

    private func element(_ attributes: String) -> String {
        """
        <TurnoverDeclaration\(attributes)>
        <ContributionYear>\(year)</ContributionYear>
        <TurnoverYear>\(year - 1)</TurnoverYear>
        <Declarant>
        <EnterpriseNumber>\(number)</EnterpriseNumber>
        <Name>\(name)</Name>
        <Address>
        <Street>Kerkstraat 1</Street><PostalCode>9000</PostalCode><City>Gent</City><Country>BE</Country>
        </Address>
        <Language>nl</Language>
        <Contact><Name>An Peeters</Name><Email>an@cardio.example</Email></Contact>
        </Declarant>
        <Registrations><Registration activity="\(activity)" deviceClass="MDR_I"/></Registrations>
        <Turnover><Total>\(total)</Total><Levy>\(levy)</Levy></Turnover>
        <SelfControl>false</SelfControl>
        </TurnoverDeclaration>
        """
    }
}
