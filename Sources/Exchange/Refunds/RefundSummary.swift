import Declarations
public import Values

/// What a file of transfers says, read back from it: for who approves it, and before it goes to the bank.
public struct RefundSummary: Hashable, Sendable {
    /// A transfer of the file.
    public struct Order: Hashable, Sendable {
        public fileprivate(set) var endToEndID = ""
        public fileprivate(set) var beneficiary = ""
        public fileprivate(set) var iban = ""
        /// Euros, as the file states them.
        public fileprivate(set) var amount = ""
        public fileprivate(set) var text = ""
    }

    public private(set) var id = ""
    /// As the file states them for itself as a whole.
    public private(set) var count = ""
    public private(set) var total = ""
    public private(set) var orders: [Order] = []

    /// - Throws: why it is no such file, with the place of everything that its schema refuses.
    public init(_ bytes: [UInt8], file: String?) throws(Problems) {
        do {
            self = try bytes.withUnsafeBufferPointer { try RefundSummary(XMLBytes($0, file: file), file: file) }
        } catch let problems as Problems {
            throw problems
        } catch {
            throw Problems([Problem(.xmlMalformed, at: Place(file: file))])
        }
    }

    private init(_ bytes: XMLBytes, file: String?) throws(Problems) {
        let walk = try XMLWalk(bytes, RefundSummary.kinds, file: file)
        var read = RefundSummary()
        walk.began = { walk in
            if walk.open.last?.name == "CdtTrfTxInf" { read.orders.append(Order()) }
        }
        walk.ended = { walk, text in read.take(walk.open.dropFirst(2).map(\.name).joined(separator: "/"), text) }
        try walk.run()
        guard walk.problems.isEmpty else { throw walk.problems }
        self = read
    }

    private init() {}

    private mutating func take(_ field: String, _ text: String) {
        switch field {
        case "GrpHdr/MsgId": id = text
        case "GrpHdr/NbOfTxs": count = text
        case "GrpHdr/CtrlSum": total = text
        default:
            guard let last = orders.indices.last, field.hasPrefix("PmtInf/CdtTrfTxInf/") else { return }
            switch field.dropFirst(19) {
            case "PmtId/EndToEndId": orders[last].endToEndID = text
            case "Amt/InstdAmt": orders[last].amount = text
            case "Cdtr/Nm": orders[last].beneficiary = text
            case "CdtrAcct/Id/IBAN": orders[last].iban = text
            case "RmtInf/Ustrd": orders[last].text = text
            default: break
            }
        }
    }

    private static let compiled: [String: CompiledXMLSchema] =
        XMLLibrary.functions.map { xml in
            RefundSchema.notations.mapValues { CompiledXMLSchema($0.schema, xml) }
        } ?? [:]

    private static let kinds = XMLWalk.Kinds(
        namespaces: RefundFile.Version.allCases.map(\.namespace), schema: { compiled[$0] },
        known: { RefundSchema.notations[$0]?.known($1) ?? "" }, repeated: ["CdtTrfTxInf"])
}
