import ArgumentParser
import Values

/// `medlevy ledger`: what stands on the accounts, and what an accountant books from.
struct LedgerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: Help.ledgerCommand[.current],
        subcommands: [ShowLedger.self, ExportMoney.self],
        defaultSubcommand: ShowLedger.self)
}
