public import Values

/// A contributory activity (bijdrageplichtige activiteit, activité soumise à la redevance, abgabepflichtige Tätigkeit).
public struct Activity: Sendable {
    public let code: String
    public let names: Phrase
    /// Whether following the self-control guide takes an entity off (art. 61–62, law of 15 December 2013).
    public let hasSelfControlReduction: Bool
}

/// A class of devices under a directive or a regulation.
public struct DeviceClass: Sendable {
    public let code: String
    public let names: Phrase
}
