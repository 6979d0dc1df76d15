import ArgumentParser
import Values

/// `medlevy receipt`: what was given for each step in a declaration's life, fetched again and verified.
struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt", abstract: Help.receiptCommand[.current],
        subcommands: [ShowReceipt.self, VerifyReceipt.self])
}
