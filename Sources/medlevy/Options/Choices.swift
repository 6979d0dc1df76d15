public import ArgumentParser
public import Billing
public import Declarations
public import Exchange

// What options choose from is written as documents write it.

extension DocumentSource.Form: ExpressibleByArgument {}

extension LifeState: ExpressibleByArgument {}

extension Certifier.Profession: ExpressibleByArgument {}

extension Certifier.Position: ExpressibleByArgument {}

extension YearStep: ExpressibleByArgument {}

extension InvoiceKind: ExpressibleByArgument {}

extension Placement.Purpose: ExpressibleByArgument {}

extension MoneySheet: ExpressibleByArgument {}

extension RefundFile.Version: ExpressibleByArgument {}
