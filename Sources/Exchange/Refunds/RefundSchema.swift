/// The schema of files of transfers (ISO 20022, pain.001), in our own words: what we write, and nothing else.
enum RefundSchema {
    static let notations: [String: SchemaNotation] = RefundFile.Version.allCases.reduce(into: [:]) { all, version in
        all[version.namespace] = SchemaNotation(
            text.replacing("\n    ", with: " "), root: "Document=Document", simple: simple,
            namespace: version.namespace, version: version.rawValue)
    }

    private static let text = """
        Document: CstmrCdtTrfInitn=Message
        Message: GrpHdr=Header PmtInf+=Payment
        Header: MsgId=Text35 CreDtTm=Time NbOfTxs=Count CtrlSum=AmountValue InitgPty=Initiator
        Initiator: Nm=Text70 Id?=Any
        Payment: PmtInfId=Text35 PmtMtd=Transfer BtchBookg?=Flag NbOfTxs=Count CtrlSum=AmountValue PmtTpInf=Kind
            ReqdExctnDt@03=Day ReqdExctnDt@09=Moment Dbtr=Party DbtrAcct=Account DbtrAgt=Agent ChrgBr=Bearer
            CdtTrfTxInf+=Order
        Kind: SvcLvl=Level
        Level: Cd=SEPA
        Moment: Dt=Day
        Party: Nm=Text70
        Account: Id=AccountId
        AccountId: IBAN=IBAN
        Agent: FinInstnId=Institution
        Institution: BIC@03=BIC BICFI@09=BIC
        Order: PmtId=Identification Amt=Instructed CdtrAgt?=Agent Cdtr=Party CdtrAcct=Account RmtInf?=Remittance
        Identification: EndToEndId=Text35
        Instructed: InstdAmt=Amount
        Remittance: Ustrd=Text140
        """

    private static func pattern(_ name: String, _ pattern: String) -> SchemaNotation.Simple {
        SchemaNotation.Simple(name: name, base: "xs:token", facets: [#"<xs:pattern value="\#(pattern)"/>"#])
    }

    private static let simple: [SchemaNotation.Simple] =
        [35, 70, 140].map { longest in
            SchemaNotation.Simple(
                name: "Text\(longest)", base: "xs:token",
                facets: [#"<xs:minLength value="1"/>"#, #"<xs:maxLength value="\#(longest)"/>"#])
        } + [
            pattern("Count", "[1-9][0-9]{0,14}"), pattern("Transfer", "TRF"), pattern("SEPA", "SEPA"),
            pattern("Bearer", "SLEV"), pattern("Currency", "EUR"), pattern("IBAN", "[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}"),
            pattern("BIC", "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"),
            SchemaNotation.Simple(name: "Flag", base: "xs:boolean", facets: []),
            SchemaNotation.Simple(name: "Day", base: "xs:date", facets: []),
            SchemaNotation.Simple(name: "Time", base: "xs:dateTime", facets: []),
            SchemaNotation.Simple(
                name: "AmountValue", base: "xs:decimal",
                facets: [
                    #"<xs:minInclusive value="0.01"/>"#, #"<xs:totalDigits value="18"/>"#,
                    #"<xs:fractionDigits value="2"/>"#,
                ]),
        ]
}
