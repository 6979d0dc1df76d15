import ArgumentParser
import Values

/// `medlevy invoice`: what contributors are invoiced.
struct InvoiceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invoice", abstract: Help.invoiceCommand[.current],
        subcommands: [
            RunInvoices.self, ListInvoices.self, ShowInvoice.self, ExportInvoices.self, WriteOffInvoice.self,
            SendInvoices.self, ShowDeliveries.self, ListLate.self, RemindContributors.self,
            ChargeLate.self,
        ])
}
