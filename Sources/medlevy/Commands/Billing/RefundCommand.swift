import ArgumentParser
import Values

/// `medlevy refund`: money that is given back.
struct RefundCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "refund", abstract: Help.refundCommand[.current],
        subcommands: [
            ListRefunds.self, AskRefund.self, ApproveRefund.self, RefuseRefund.self, WriteRefundFile.self,
        ])
}
