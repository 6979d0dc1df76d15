public import Billing
public import Values

extension ReminderStep {
    /// What it is called.
    public var label: Phrase { ReminderWords.title(self) }
}
