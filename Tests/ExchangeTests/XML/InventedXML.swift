import Declarations

/// Documents of firms that do not exist, one element a line, for tests to change.
enum InventedXML {
    static let namespace = "urn:medlevy:turnover-declaration:1"
    static let head = #"<?xml version="1.0" encoding="UTF-8"?>"#
    static let root = #"<TurnoverDeclaration xmlns="urn:medlevy:turnover-declaration:1" version="1">"#

    /// A declaration with everything that one may hold.
    static let document = """
        \(head)
        \(root)
        \(content)
        </TurnoverDeclaration>

        """

    /// What stands in it, from its third line on.
    static let content = """
          <ContributionYear>2024</ContributionYear>
          <TurnoverYear>2023</TurnoverYear>
          <Declarant>
            <EnterpriseNumber>0566988259</EnterpriseNumber>
            <Name>Invented Devices nv</Name>
            <Address>
              <Street>Nergensstraat 1</Street>
              <PostalCode>1000</PostalCode>
              <City>Brussel</City>
              <Country>BE</Country>
            </Address>
            <Language>nl</Language>
            <Contact>
              <Name>Jo Voorbeeld</Name>
              <Email>jo@example.com</Email>
              <Phone>+32 2 000 00 00</Phone>
            </Contact>
          </Declarant>
          <Registrations>
            <Registration activity="distributor" deviceClass="MDR_I"/>
            <Registration activity="importer" deviceClass="IVDR_B"/>
          </Registrations>
          <Turnover>
            <Box>below_threshold</Box>
            <Total>30000.00</Total>
            <Levy>20000.50</Levy>
          </Turnover>
          <SelfControl>true</SelfControl>
          <Correction>
            <Revision>1</Revision>
            <Reason>An invoice was left out.</Reason>
          </Correction>
          <Certificate>
            <Name>An Auditrix</Name>
            <Profession>auditor</Profession>
            <RegisterNumber>B01234</RegisterNumber>
            <Position>external</Position>
            <Date>2024-05-31</Date>
            <CertifiedHash>\(hash)</CertifiedHash>
          </Certificate>
        """

    static let hash = String(repeating: "0123456789abcdef", count: 4)

    /// A batch of declarations, each made of the content it is given.
    static func batch(
        _ contents: [String], filer: String = "<Name>Jo Voorbeeld</Name>\n<Email>jo@example.com</Email>",
        attributes: String = ""
    ) -> String {
        let declarations = contents.map { "<TurnoverDeclaration>\n\($0)\n</TurnoverDeclaration>\n" }.joined()
        let start = "<TurnoverDeclarationBatch xmlns=\"\(namespace)\" version=\"1\"\(attributes)>"
        return "\(head)\n\(start)\n<Filer>\n\(filer)\n</Filer>\n\(declarations)</TurnoverDeclarationBatch>\n"
    }

    /// The document with one piece of text in place of another, which must be there once.
    static func replacing(_ old: String, by new: String, in text: String = document) -> String {
        let parts = text.components(of: old)
        precondition(parts.count == 2, "\(old) is there \(parts.count - 1) times")
        return parts.joined(separator: new)
    }
}

extension String {
    fileprivate func components(of separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
