/// The schema of bank statements (ISO 20022, camt.053), in our own words: what we read of one is held to it; what we
/// don't is let be, in its place.
enum StatementSchema {
    /// The versions in use: the long Belgian one, and that of the 2019 generation.
    static let versions = ["02", "08"]

    static let namespaces = versions.map { "urn:iso:std:iso:20022:tech:xsd:camt.053.001.\($0)" }

    static let notations: [String: SchemaNotation] = versions.reduce(into: [:]) { all, version in
        let namespace = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.\(version)"
        all[namespace] = SchemaNotation(
            common + (version == "02" ? second : eighth), root: "Document=Document",
            simple: simple.filter { version == "02" || $0.name != "Status" }, namespace: namespace, version: version)
    }

    /// Lines of a type are one line of the notation.
    private static func joined(_ text: String) -> String {
        text.replacing("\n    ", with: " ")
    }

    private static let common = joined(
        """
        Document: BkToCstmrStmt=Message
        Message: GrpHdr=Header Stmt+=Statement SplmtryData*@08=Any
        Header: MsgId=Text35 CreDtTm=Time MsgRcpt?=Any MsgPgntn?=Any OrgnlBizQry?@08=Any AddtlInf?=Text500
        Statement: Id=Name35 StmtPgntn?@08=Any ElctrncSeqNb?=Number RptgSeq?@08=Any LglSeqNb?=Number CreDtTm@02=Time
            CreDtTm?@08=Time FrToDt?=Period CpyDplctInd?=Any RptgSrc?=Any Acct=OwnAccount RltdAcct?=Any Intrst*=Any
            Bal+=Balance TxsSummry?=Any Ntry*=Entry AddtlStmtInf?=Text500
        Period: FrDtTm=Time ToDtTm=Time
        OwnAccount: Id=AccountId Tp?=Any Ccy?=Currency Nm?=Text70 Prxy?@08=Any Ownr?=Any Svcr?=Any
        Account: Id=AccountId Tp?=Any Ccy?=Currency Nm?=Text70 Prxy?@08=Any
        AccountId| IBAN=IBAN Othr=OtherAccount
        OtherAccount: Id=Text34 SchmeNm?=Any Issr?=Text35
        Balance: Tp=BalanceKind CdtLine*=Any Amt=Amount CdtDbtInd=Direction Dt=Moment Avlbty*=Any
        BalanceKind: CdOrPrtry=BalanceCode SubTp?=Any
        BalanceCode| Cd=Code4 Prtry=Text35
        Moment| Dt=Day DtTm=Time
        Entry: NtryRef?=Text35 Amt=Amount CdtDbtInd=Direction RvslInd?=Flag Sts=Status BookgDt?=Moment ValDt?=Moment
            AcctSvcrRef?=Text35 Avlbty*=Any BkTxCd=BankCode ComssnWvrInd?=Flag AddtlInfInd?=Any AmtDtls?=Any
            Chrgs*@02=Any Chrgs?@08=Any TechInptChanl?=Any Intrst*=Any CardTx?@08=Any
            NtryDtls*=Details AddtlNtryInf?=Text500
        BankCode: Domn?=Domain Prtry?=Any
        Domain: Cd=Code4 Fmly=Family
        Family: Cd=Code4 SubFmlyCd=Code4
        Details: Btch?=Any TxDtls*=Transaction
        AmountDetails: InstdAmt?=Any TxAmt?=TransactionAmount CntrValAmt?=Any AnncdPstngAmt?=Any PrtryAmt*=Any
        TransactionAmount: Amt=Amount CcyXchg?=Any
        Remittance: Ustrd*=Text140 Strd*=Structured
        Structured: RfrdDocInf*=Any RfrdDocAmt?=Any CdtrRefInf?=Reference Invcr?=Any Invcee?=Any TaxRmt?@08=Any
            GrnshmtRmt?@08=Any AddtlRmtInf*=Text140
        Reference: Tp?=ReferenceKind Ref?=Text35
        ReferenceKind: CdOrPrtry=ReferenceCode Issr?=Text35
        ReferenceCode| Cd=Code4 Prtry=Text35
        Return: OrgnlBkTxCd?=Any Orgtr?=Any Rsn?=ReturnReason AddtlInf*=Text105
        ReturnReason| Cd=Code4 Prtry=Text35
        PartyFacts: Nm?=Text140 PstlAdr?=Any Id?=Any CtryOfRes?=Any CtctDtls?=Any
        Agent: FinInstnId=Institution BrnchId?=Any

        """)

    /// What only the older version has so.
    private static let second = joined(
        """
        Transaction: Refs?=References AmtDtls?=AmountDetails Avlbty*=Any BkTxCd?=BankCode Chrgs*=Any Intrst*=Any
            RltdPties?=Parties RltdAgts?=Agents Purp?=Any RltdRmtInf*=Any RmtInf?=Remittance RltdDts?=Any RltdPric?=Any
            RltdQties*=Any FinInstrmId?=Any Tax?=Any RtrInf?=Return CorpActn?=Any SfkpgAcct?=Any AddtlTxInf?=Text500
        References: MsgId?=Text35 AcctSvcrRef?=Text35 PmtInfId?=Text35 InstrId?=Text35 EndToEndId?=Text35 TxId?=Text35
            MndtId?=Text35 ChqNb?=Text35 ClrSysRef?=Text35 Prtry?=Any
        Parties: InitgPty?=Any Dbtr?=PartyFacts DbtrAcct?=Account UltmtDbtr?=Any Cdtr?=PartyFacts CdtrAcct?=Account
            UltmtCdtr?=Any TradgPty?=Any Prtry*=Any
        Agents: DbtrAgt?=Agent CdtrAgt?=Agent IntrmyAgt1?=Any IntrmyAgt2?=Any IntrmyAgt3?=Any RcvgAgt?=Any
            DlvrgAgt?=Any IssgAgt?=Any SttlmPlc?=Any Prtry*=Any
        Institution: BIC?=BIC ClrSysMmbId?=Any Nm?=Text140 PstlAdr?=Any Othr?=Any
        """)

    private static let eighth = joined(
        """
        Status| Cd=Code4 Prtry=Text35
        Transaction: Refs?=References Amt?=Amount CdtDbtInd?=Direction AmtDtls?=AmountDetails Avlbty*=Any
            BkTxCd?=BankCode Chrgs?=Any Intrst?=Any RltdPties?=Parties RltdAgts?=Agents LclInstrm?=Any Purp?=Any
            RltdRmtInf*=Any RmtInf?=Remittance RltdDts?=Any RltdPric?=Any RltdQties*=Any FinInstrmId?=Any Tax?=Any
            RtrInf?=Return CorpActn?=Any SfkpgAcct?=Any CshDpst*=Any CardTx?=Any AddtlTxInf?=Text500 SplmtryData*=Any
        References: MsgId?=Text35 AcctSvcrRef?=Text35 PmtInfId?=Text35 InstrId?=Text35 EndToEndId?=Text35 UETR?=Text36
            TxId?=Text35 MndtId?=Text35 ChqNb?=Text35 ClrSysRef?=Text35 AcctOwnrTxId?=Text35 AcctSvcrTxId?=Text35
            MktInfrstrctrTxId?=Text35 PrcgId?=Text35 Prtry*=Any
        Parties: InitgPty?=Any Dbtr?=Party DbtrAcct?=Account UltmtDbtr?=Any Cdtr?=Party CdtrAcct?=Account UltmtCdtr?=Any
            TradgPty?=Any Prtry*=Any
        Party| Pty=PartyFacts Agt=Agent
        Agents: InstgAgt?=Any InstdAgt?=Any DbtrAgt?=Agent CdtrAgt?=Agent IntrmyAgt1?=Any IntrmyAgt2?=Any
            IntrmyAgt3?=Any RcvgAgt?=Any DlvrgAgt?=Any IssgAgt?=Any SttlmPlc?=Any Prtry*=Any
        Institution: BICFI?=BIC ClrSysMmbId?=Any LEI?=Any Nm?=Text140 PstlAdr?=Any Othr?=Any
        """)

    // MARK: Values

    private static func pattern(_ name: String, _ pattern: String) -> SchemaNotation.Simple {
        SchemaNotation.Simple(name: name, base: "xs:token", facets: [#"<xs:pattern value="\#(pattern)"/>"#])
    }

    private static func choice(_ name: String, _ values: [String]) -> SchemaNotation.Simple {
        SchemaNotation.Simple(
            name: name, base: "xs:token", facets: values.map { #"<xs:enumeration value="\#($0)"/>"# })
    }

    private static let simple: [SchemaNotation.Simple] =
        [34, 35, 36, 70, 105, 140, 500].map { longest in
            // As it stands, blanks too: a blank text is one to ISO, and nothing to us.
            SchemaNotation.Simple(
                name: "Text\(longest)", base: "xs:string",
                facets: [#"<xs:minLength value="1"/>"#, #"<xs:maxLength value="\#(longest)"/>"#])
        } + [
            // What a statement is known by cannot be blank.
            SchemaNotation.Simple(
                name: "Name35", base: "xs:token",
                facets: [#"<xs:minLength value="1"/>"#, #"<xs:maxLength value="35"/>"#]),
            pattern("Code4", "[!-~]{1,4}"), pattern("Currency", "[A-Z]{3}"), pattern("Number", "[0-9]{1,18}"),
            pattern("IBAN", "[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}"),
            pattern("BIC", "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"), choice("Direction", ["CRDT", "DBIT"]),
            choice("Status", ["BOOK", "PDNG", "INFO"]),
            SchemaNotation.Simple(name: "Flag", base: "xs:boolean", facets: []),
            SchemaNotation.Simple(name: "Day", base: "xs:date", facets: []),
            SchemaNotation.Simple(name: "Time", base: "xs:dateTime", facets: []),
            SchemaNotation.Simple(
                name: "AmountValue", base: "xs:decimal",
                facets: [
                    #"<xs:minInclusive value="0"/>"#, #"<xs:totalDigits value="18"/>"#,
                    #"<xs:fractionDigits value="5"/>"#,
                ]),
        ]
}
