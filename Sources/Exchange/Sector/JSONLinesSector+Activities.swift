import Values

/// The activities of a JSON line: `[{"activity": "distributor", "device_class": "MDR_I"}]`.
extension JSONLinesSector {
    mutating func registrations(
        _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) {
        guard cursor.take(0x5B) else { return try wrongType(.activities, "[…]", &cursor, &builder) }
        if cursor.take(0x5D) { return }
        repeat { try takeRegistration(&cursor, &builder) } while cursor.take(0x2C)
        try cursor.expect(0x5D)
    }

    /// A code that is read, refused (and told), or not given.
    private enum Code {
        case read([UInt8])
        case refused
        case missing
    }

    /// Writes the two codes as CSV does, `distributor:MDR_I`, and takes them from there.
    private mutating func takeRegistration(
        _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) {
        _ = cursor.peek()
        let place = cursor.place + 1
        guard cursor.take(0x7B) else {
            return try wrongType(.activities, #"{"activity": …, "device_class": …}"#, &cursor, &builder)
        }
        var activity = Code.missing
        var deviceClass = Code.missing
        if !cursor.take(0x7D) {
            repeat { try takeCode(&activity, &deviceClass, &cursor, &builder) } while cursor.take(0x2C)
            try cursor.expect(0x7D)
        }
        reportMissing(activity, "activity", at: place, &builder)
        reportMissing(deviceClass, "device_class", at: place, &builder)
        guard case .read(let activity) = activity, case .read(let deviceClass) = deviceClass else { return }
        registration.removeAll(keepingCapacity: true)
        registration += activity
        registration.append(0x3A)
        registration += deviceClass
        registration.withUnsafeBytes { builder.takeRegistration($0, at: place) }
    }

    private mutating func takeCode(
        _ activity: inout Code, _ deviceClass: inout Code, _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) {
        let place = try readKey(&cursor)
        try cursor.expect(0x3A)
        if key.elementsEqual("activity".utf8), case .missing = activity {
            activity = try code(&cursor, &builder)
        } else if key.elementsEqual("device_class".utf8), case .missing = deviceClass {
            deviceClass = try code(&cursor, &builder)
        } else {
            try cursor.skipValue()
            reportKey(at: place, &builder)
        }
    }

    private func code(
        _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) -> Code {
        guard cursor.peek() == 0x22 else {
            try wrongType(.activities, "\"…\"", &cursor, &builder)
            return .refused
        }
        return .read(try cursor.string { Array($0) })
    }

    private func reportMissing(_ code: Code, _ name: String, at place: Int, _ builder: inout SectorBuilder) {
        guard case .missing = code else { return }
        builder.report(.jsonKeyMissing, column: place, field: name, ["value": name])
    }

    private func reportKey(at place: Int, _ builder: inout SectorBuilder) {
        let shown = key.withUnsafeBytes { Shown.text($0) }
        let isKnown = shown == "activity" || shown == "device_class"
        builder.report(
            isKnown ? .jsonKeyRepeated : .jsonKeyUnknown, column: place, field: shown,
            ["value": shown, "known": "activity, device_class"])
    }
}
