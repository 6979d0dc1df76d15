/// An activity with a class of devices that a declarant holds to be registered, by the codes of the law's tables.
/// Whether the tables of the year know them is checked with the year.
public struct RegisteredActivity: Hashable, Sendable {
    public let activity: String
    public let deviceClass: String

    public init(activity: String, deviceClass: String) {
        self.activity = activity
        self.deviceClass = deviceClass
    }
}

extension RegisteredActivity: Comparable {
    public static func < (one: RegisteredActivity, other: RegisteredActivity) -> Bool {
        (one.activity, one.deviceClass) < (other.activity, other.deviceClass)
    }
}

extension RegisteredActivity: CustomStringConvertible {
    /// `distributor:MDR_I`
    public var description: String { "\(activity):\(deviceClass)" }
}
