public import Billing
import Declarations
import Values

/// Transfers of money back as a bank takes them in: pain.001 of ISO 20022, credit transfers in the single euro payments
/// area.
public enum RefundFile {
    /// Banks take either, and move to the later one.
    public enum Version: String, CaseIterable, Sendable {
        case third = "03"
        case ninth = "09"

        var namespace: String { "urn:iso:std:iso:20022:tech:xsd:pain.001.001.\(rawValue)" }
    }

    /// Writes a batch, its control sum twice as the format has it.
    public static func bytes(_ batch: RefundBatch, _ version: Version) -> [UInt8] {
        var text = MarkupText(size: 2048 + batch.orders.count * 512)
        text.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"")
        text.file(version.namespace)
        text.raw("\">\n")
        text.group("CstmrCdtTrfInitn") { message in
            header(batch, &message)
            message.group("PmtInf") { payment(&$0, batch, version) }
        }
        text.raw("</Document>\n")
        return text.bytes
    }

    private static func header(_ batch: RefundBatch, _ text: inout MarkupText) {
        text.group("GrpHdr") { header in
            header.leaf("MsgId", batch.id)
            header.leaf("CreDtTm", String(batch.made.description.prefix(19)) + "Z")
            counts(batch, &header)
            header.group("InitgPty") { party in
                party.leaf("Nm", name(batch.creditor.shortName))
                party.group("Id") { id in
                    id.group("OrgId") { organisation in
                        organisation.group("Othr") { other in
                            other.leaf("Id", batch.creditor.enterpriseNumber.description)
                            other.leaf("Issr", "KBO-BCE")
                        }
                    }
                }
            }
        }
    }

    private static func counts(_ batch: RefundBatch, _ text: inout MarkupText) {
        text.leaf("NbOfTxs", String(batch.orders.count))
        text.leaf("CtrlSum", batch.total.description)
    }

    private static func payment(_ text: inout MarkupText, _ batch: RefundBatch, _ version: Version) {
        text.leaf("PmtInfId", batch.id)
        text.leaf("PmtMtd", "TRF")
        counts(batch, &text)
        text.group("PmtTpInf") { kind in kind.group("SvcLvl") { $0.leaf("Cd", "SEPA") } }
        switch version {
        case .third: text.leaf("ReqdExctnDt", batch.requestedOn.description)
        case .ninth: text.group("ReqdExctnDt") { $0.leaf("Dt", batch.requestedOn.description) }
        }
        text.group("Dbtr") { $0.leaf("Nm", name(batch.creditor.shortName)) }
        account("DbtrAcct", batch.creditor.iban, &text)
        agent("DbtrAgt", batch.creditor.bic, version, &text)
        text.leaf("ChrgBr", "SLEV")
        for order in batch.orders {
            text.group("CdtTrfTxInf") { transfer in
                transfer.group("PmtId") { $0.leaf("EndToEndId", order.endToEndID) }
                transfer.group("Amt") { $0.leaf("InstdAmt", "Ccy", "EUR", order.amount.description) }
                if let bic = order.bic { agent("CdtrAgt", bic, version, &transfer) }
                transfer.group("Cdtr") { $0.leaf("Nm", name(order.beneficiary)) }
                account("CdtrAcct", order.iban, &transfer)
                transfer.group("RmtInf") { $0.leaf("Ustrd", String(TransferText.latin(order.text).prefix(140))) }
            }
        }
    }

    private static func account(_ element: StaticString, _ iban: IBAN, _ text: inout MarkupText) {
        text.group(element) { account in account.group("Id") { $0.leaf("IBAN", iban.text) } }
    }

    private static func agent(_ element: StaticString, _ bic: BIC, _ version: Version, _ text: inout MarkupText) {
        text.group(element) { agent in
            agent.group("FinInstnId") { institution in
                switch version {
                case .third: institution.leaf("BIC", bic.text)
                case .ninth: institution.leaf("BICFI", bic.text)
                }
            }
        }
    }

    /// Transfers have room for seventy characters of a name, in letters that every bank carries.
    private static func name(_ text: String) -> String { String(TransferText.latin(text).prefix(70)) }
}
