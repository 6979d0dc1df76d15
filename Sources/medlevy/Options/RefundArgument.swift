import ArgumentParser
import Billing

/// A refund as somebody names it: by its number, or by the name that pages and the bank's file show (`R-000001`).
struct RefundArgument: ExpressibleByArgument {
    let number: Int

    init?(argument: String) {
        guard let number = Int(argument) ?? Refund.number(named: argument.uppercased()) else { return nil }
        self.number = number
    }
}
