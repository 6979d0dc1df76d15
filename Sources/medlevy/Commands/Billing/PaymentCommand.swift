import ArgumentParser
import Values

/// `medlevy payment`: what banks tell, and whose it is.
struct PaymentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payment", abstract: Help.paymentCommand[.current],
        subcommands: [
            ImportStatements.self, ListPayments.self, ConfirmPayment.self, ConfirmNamedPayments.self, PlacePayment.self,
            UndoPayment.self, UseCredit.self,
        ])
}
