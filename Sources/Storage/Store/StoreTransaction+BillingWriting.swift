import Audit
import Billing
import Declarations
import Service
import Values

extension StoreTransaction: BillingWriting {
    func keep(_ creditor: Creditor) throws(Problems) {
        let hash = creditor.fingerprint
        guard try self.creditor(hash) == nil else { return }
        let content = String(decoding: DelimitedFields.bytes(creditor.fields), as: UTF8.self)
        try execute(Table.creditor.insertion, [.bytes(hash.bytes), .text(content)])
    }

    func add(_ event: BillingEvent, audit: AuditHead) throws(Problems) {
        let head: [SQLValue] = [
            .integer(event.number), .integer(audit.sequence), .text(event.kind.rawValue), .text(event.subject),
            .text(event.reason),
        ]
        try execute(
            Table.billingEvent.insertion, head + event.author.cells + [.integer(event.at.milliseconds)])
        var invoices = RowBundle(Table.invoice)
        var postings = RowBundle(Table.posting)
        for (position, fact) in event.facts.enumerated() {
            let place: [SQLValue] = [.integer(event.number), .integer(position)]
            switch fact {
            case .invoice(let invoice):
                let declaration = try declarationID(of: invoice.declaration)
                try invoices.add(place + [.integer(declaration)] + invoice.cells, to: self)
            case .booking(let booking):
                for row in try rows(of: booking, place) { try postings.add(row, to: self) }
            case .allocation:
                // What it pays may be an invoice of the same event.
                try invoices.finish(in: self)
                try add(fact, place)
            case .decision, .creditNote, .nothingDue, .lateCharge, .statement, .placement, .refund, .refundDecision,
                .sentRefunds:
                try add(fact, place)
            }
        }
        try invoices.finish(in: self)
        try postings.finish(in: self)
    }

    /// A fact that is no invoice and no booking: those are added several at once.
    ///
    /// - Parameter place: the event's number, and the fact's place in it.
    private func add(_ fact: BillingFact, _ place: [SQLValue]) throws(Problems) {
        switch fact {
        case .invoice, .booking: return
        case .decision(let decision): try execute(Table.yearDecision.insertion, place + decision.cells)
        case .creditNote(let note): try execute(Table.creditNote.insertion, place + note.cells)
        case .nothingDue(let nothing):
            let declaration = try declarationID(of: nothing.declaration)
            try execute(
                Table.nothingDue.insertion,
                place + [
                    .integer(declaration), .text(nothing.kind.series.rawValue), .integer(nothing.standing),
                    .integer(nothing.revision),
                ])
        case .lateCharge(let charge): try execute(Table.lateCharge.insertion, place + charge.cells)
        case .statement(let statement): try add(statement, place)
        case .allocation(let allocation):
            let declarant = try declarantID(of: allocation.contributor)
            try execute(Table.allocation.insertion, place + [.integer(declarant)] + allocation.cells)
        case .placement(let placement): try execute(Table.placement.insertion, place + placement.cells)
        case .refund(let refund):
            let declarant = try declarantID(of: refund.contributor)
            try execute(
                Table.refund.insertion,
                place + [
                    .integer(refund.number), .integer(declarant), .integer(refund.amount.count),
                    .text(refund.beneficiary), .text(refund.iban.text), .text(refund.bic?.text),
                ])
        case .sentRefunds(let sent):
            try execute(
                Table.refundFile.insertion,
                place + [
                    .integer(sent.number), .text(sent.requestedOn.description), .bytes(sent.creditor.bytes),
                ])
            for refund in sent.refunds {
                try execute(Table.refundInFile.insertion, [.integer(refund), .integer(sent.number)])
            }
        case .refundDecision(let number, let isApproved):
            try execute(
                Table.refundDecision.insertion, place + [.integer(number), .integer(isApproved ? 1 : 0)])
        }
    }

    /// A row for each posting.
    private func rows(of booking: Booking, _ place: [SQLValue]) throws(Problems) -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        for (line, posting) in booking.postings.enumerated() {
            var declarant = SQLValue.null
            if let contributor = posting.contributor { declarant = .integer(try declarantID(of: contributor)) }
            rows.append(
                place + [
                    .integer(line + 1), .text(booking.day.description), booking.year.map { .integer($0) } ?? .null,
                    .text(booking.subject), .text(posting.account.rawValue), declarant,
                    .integer(posting.amount.count),
                ])
        }
        return rows
    }

    private func add(_ statement: BankStatement, _ place: [SQLValue]) throws(Problems) {
        try execute(
            Table.bankStatement.insertion,
            place + [
                .text(statement.account.text), .text(statement.id),
                statement.sequence.map { .integer($0) } ?? .null, .text(statement.openedOn?.description),
                .text(statement.closedOn.description), .integer(statement.opening.count),
                .integer(statement.closing.count),
            ])
        let name: [SQLValue] = [.text(statement.account.text), .text(statement.id)]
        for transaction in statement.transactions {
            try execute(Table.bankTransaction.insertion, name + transaction.cells)
        }
    }

    private func declarantID(of declarant: DeclarantID) throws(Problems) -> Int64 {
        if let knownDeclarant, knownDeclarant.declarant == declarant { return knownDeclarant.id }
        guard let id = try integer(Selection.declarantID, declarant.cells) else {
            throw Problems([Problem(.declarationUnknown, ["declaration": declarant.description])])
        }
        knownDeclarant = (declarant, id)
        return id
    }

    private func declarationID(of key: DeclarationKey) throws(Problems) -> Int64 {
        if let knownDeclaration, knownDeclaration.key == key { return knownDeclaration.id }
        if let listed = listedNumbers[key] {
            (knownDeclaration, knownDeclarant) = ((key, listed.declaration), (key.declarant, listed.declarant))
            return listed.declaration
        }
        let place: [SQLValue] = [.integer(key.year), .integer(try declarantID(of: key.declarant))]
        guard let id = try integer(Selection.declarationID, place) else {
            throw Problems([Problem(.declarationUnknown, ["declaration": key.description])])
        }
        knownDeclaration = (key, id)
        return id
    }
}
