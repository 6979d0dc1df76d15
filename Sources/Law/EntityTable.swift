/// The table of entities: activity × device class (annex IX, chapter III). A blank cell is a combination that does not
/// exist.
public struct EntityTable: Sendable {
    public let activities: [Activity]
    public let deviceClasses: [DeviceClass]
    /// Class by class, one cell for each activity.
    @usableFromInline let cells: [UInt8]

    /// What stands in a blank cell.
    @usableFromInline static let blank: UInt8 = 255

    /// - Parameter cells: class by class, `nil` where blank; as many as classes times activities.
    init(activities: [Activity], deviceClasses: [DeviceClass], cells: [UInt8?]) {
        precondition(cells.count == activities.count * deviceClasses.count && cells.count < 255)
        self.activities = activities
        self.deviceClasses = deviceClasses
        self.cells = cells.map { $0 ?? EntityTable.blank }
    }

    /// The cell's entities; `nil` where the combination does not exist.
    @inlinable
    public func entities(_ registration: Registration) -> UInt8? {
        let cell = cells[Int(registration.index)]
        return cell == EntityTable.blank ? nil : cell
    }

    public func registration(activity: Int, deviceClass: Int) -> Registration {
        Registration(index: UInt8(deviceClass * activities.count + activity))
    }

    /// The registration of two codes; `nil` where one of them, or their combination, does not exist.
    public func registration(of activity: String, with deviceClass: String) -> Registration? {
        guard let column = activities.firstIndex(where: { $0.code == activity }),
            let row = deviceClasses.firstIndex(where: { $0.code == deviceClass })
        else { return nil }
        let registration = registration(activity: column, deviceClass: row)
        return entities(registration) == nil ? nil : registration
    }

    @inlinable
    public func activityIndex(_ registration: Registration) -> Int { Int(registration.index) % activities.count }

    @inlinable
    public func deviceClassIndex(_ registration: Registration) -> Int { Int(registration.index) / activities.count }

    public func activity(of registration: Registration) -> Activity { activities[activityIndex(registration)] }
    public func deviceClass(of registration: Registration) -> DeviceClass {
        deviceClasses[deviceClassIndex(registration)]
    }

    /// `manufacturer:MDR_I`
    public func code(of registration: Registration) -> String {
        "\(activity(of: registration).code):\(deviceClass(of: registration).code)"
    }

    /// Every combination, blank ones too, in the table's order.
    public var combinations: [Registration] { cells.indices.map { Registration(index: UInt8($0)) } }

    /// The activities whose self-control takes an entity off, a bit each by the activity's index.
    public var selfControlActivities: UInt8 {
        activities.enumerated().reduce(0) { $1.element.hasSelfControlReduction ? $0 | 1 << UInt8($1.offset) : $0 }
    }
}

/// One registered activity with one class of devices: a cell of the entity table, by its place.
@frozen public struct Registration: Hashable, Sendable {
    public let index: UInt8

    @inlinable public init(index: UInt8) { self.index = index }
}
