import Service
import Values

/// Accounts with their tickets and recovery codes.
extension StoreTransaction {
    func add(_ account: StoredAccount) throws(Problems) {
        try execute(Table.account.insertion, account.cells)
    }

    func update(_ account: StoredAccount) throws(Problems) {
        let cells: [SQLValue] = [
            .text(account.state.rawValue), .text(account.password), .bytes(account.seed), .bytes(account.newSeed),
        ]
        try execute(SignInChange.updateAccount, cells + [.text(account.id)])
    }

    func useStep(_ step: Int64, of account: String) throws(Problems) -> Bool {
        try !rows(SignInChange.useStep, [.integer(step), .text(account), .integer(step)]).isEmpty
    }

    func add(_ ticket: AccountTicket) throws(Problems) {
        try execute(
            Table.accountTicket.insertion,
            [
                .bytes(ticket.token.bytes), .text(ticket.account), .text(ticket.purpose.rawValue),
                .integer(ticket.expiresAt.milliseconds),
            ])
    }

    func takeTicket(_ token: Fingerprint) throws(Problems) -> AccountTicket? {
        try all(SignInChange.takeTicket, [.bytes(token.bytes)], "account_ticket") { row throws(BrokenRow) in
            try row.ticket()
        }.first
    }

    func removeTickets(of account: String, for purpose: AccountTicket.Purpose) throws(Problems) {
        try execute(SignInChange.removeTickets, [.text(account), .text(purpose.rawValue)])
    }

    func replaceRecoveryCodes(of account: String, with codes: [Fingerprint]) throws(Problems) {
        try execute(SignInChange.removeRecoveryCodes, [.text(account)])
        for code in codes { try execute(Table.recoveryCode.insertion, [.text(account), .bytes(code.bytes)]) }
    }

    func useRecoveryCode(_ code: Fingerprint, of account: String) throws(Problems) -> Bool {
        try !rows(SignInChange.useRecoveryCode, [.text(account), .bytes(code.bytes)]).isEmpty
    }
}
