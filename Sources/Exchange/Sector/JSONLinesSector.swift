import Rules
import Values

/// Contributors as JSON lines: an object each, with the columns' names as keys and the activities as a list of
/// `{"activity": …, "device_class": …}`.
struct JSONLinesSector {
    /// The keys of the object that is read, a bit each.
    private var seen: UInt16 = 0
    /// The id of the contributor that is read, after a margin: kept, since a string with escapes lives only until the
    /// next string.
    private var id: [UInt8] = []
    private var idPlace = 0
    /// The key read last.
    private(set) var key: [UInt8] = []
    /// The registration that is read, as CSV writes it.
    var registration: [UInt8] = []

    mutating func read(_ line: UnsafeRawBufferPointer, into builder: inout SectorBuilder) {
        var cursor = JSONCursor(line)
        guard cursor.peek() != 0 || !cursor.isAtEnd else { return }
        builder.begin()
        seen = 0
        do throws(JSONCursor.Fault) {
            try object(&cursor, &builder)
            guard cursor.peek() == 0, cursor.isAtEnd else { throw cursor.fault }
        } catch {
            builder.report(.jsonSyntax, column: error.place + 1)
            builder.abandon()
            return
        }
        checkComplete(&builder)
        id.withUnsafeBytes { bytes in
            let id = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(ByteWords.margin))
            if seen & JSONLinesSector.bit(.id) != 0 { builder.takeID(id, at: idPlace) } else { builder.missID() }
            builder.end()
        }
    }

    // MARK: The object

    private mutating func object(_ cursor: inout JSONCursor, _ builder: inout SectorBuilder) throws(JSONCursor.Fault) {
        try cursor.expect(0x7B)
        if cursor.take(0x7D) { return }
        repeat {
            let place = try readKey(&cursor)
            try cursor.expect(0x3A)
            if let column = column(at: place, &builder) {
                try value(of: column, &cursor, &builder)
            } else {
                try cursor.skipValue()
            }
        } while cursor.take(0x2C)
        try cursor.expect(0x7D)
    }

    /// Reads a key into `key`; gives its place in the line, from 1.
    mutating func readKey(_ cursor: inout JSONCursor) throws(JSONCursor.Fault) -> Int {
        _ = cursor.peek()
        let place = cursor.place + 1
        try cursor.string { bytes in
            key.removeAll(keepingCapacity: true)
            key.append(contentsOf: bytes)
        }
        return place
    }

    /// The column that the key names; `nil` with a problem when there is none, or it came before.
    private mutating func column(at place: Int, _ builder: inout SectorBuilder) -> ContributorColumn? {
        let column = ContributorColumn.allCases.first { $0.rawValue.utf8.elementsEqual(key) }
        let shown = key.withUnsafeBytes { Shown.text($0) }
        guard let column else {
            let known = ContributorColumn.allCases.map(\.rawValue).joined(separator: ", ")
            builder.report(.jsonKeyUnknown, column: place, field: shown, ["value": shown, "known": known])
            return nil
        }
        let bit = JSONLinesSector.bit(column)
        if seen & bit != 0 {
            builder.report(.jsonKeyRepeated, column: place, field: shown, ["value": shown])
            return nil
        }
        seen |= bit
        return column
    }

    private mutating func value(
        of column: ContributorColumn, _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) {
        let isString = cursor.peek() == 0x22
        let place = cursor.place + 1
        switch column {
        case .activities: try registrations(&cursor, &builder)
        case .id: try readID(&cursor, &builder, isString: isString)
        case .country:
            guard isString else { return try wrongType(column, "\"…\"", &cursor, &builder) }
            try cursor.string { builder.takeCountry($0, at: place + 1) }
        case .activeInBelgium, .selfControl, .declared:
            guard JSONLinesSector.isBareStart(cursor.peek()) else {
                return try wrongType(column, "true, false", &cursor, &builder)
            }
            builder.takeFlag(JSONLinesSector.flag(column), column, try cursor.bareValue(), at: place)
        case .totalCents, .levyCents, .totalEuros, .levyEuros:
            if isString {
                try cursor.string { builder.takeAmount(column, $0, at: place + 1) }
            } else if JSONLinesSector.isBareStart(cursor.peek()) {
                builder.takeAmount(column, try cursor.bareValue(), at: place)
            } else {
                try wrongType(column, "250000.00", &cursor, &builder)
            }
        }
    }

    private mutating func readID(
        _ cursor: inout JSONCursor, _ builder: inout SectorBuilder, isString: Bool
    ) throws(JSONCursor.Fault) {
        idPlace = cursor.place + 1
        guard isString else {
            seen &= ~JSONLinesSector.bit(.id)
            seen |= JSONLinesSector.refusedID
            return try wrongType(.id, "\"…\"", &cursor, &builder)
        }
        try cursor.string { bytes in
            id.removeAll(keepingCapacity: true)
            id.append(contentsOf: repeatElement(0, count: ByteWords.margin))
            id.append(contentsOf: bytes)
        }
    }

    /// Walks over a value of another kind, and says which was expected; unless it is no value at all.
    func wrongType(
        _ column: ContributorColumn, _ expected: String, _ cursor: inout JSONCursor, _ builder: inout SectorBuilder
    ) throws(JSONCursor.Fault) {
        let place = cursor.place + 1
        try cursor.skipValue()
        if column.isAmount { builder.missAmount() }
        builder.report(.jsonType, column: place, field: column.rawValue, ["expected": expected])
    }

    // MARK: The whole

    private func checkComplete(_ builder: inout SectorBuilder) {
        for column in ContributorColumn.complete where seen & JSONLinesSector.bit(column) == 0 {
            if column == .id, seen & JSONLinesSector.refusedID != 0 { continue }
            if let other = column.alternative, seen & JSONLinesSector.bit(other) != 0 { continue }
            if column.isAmount { builder.missAmount() }
            builder.report(.jsonKeyMissing, column: nil, field: column.rawValue, ["value": column.rawValue])
        }
        for column in [ContributorColumn.totalCents, .levyCents] {
            guard let other = column.alternative, seen & JSONLinesSector.bit(column) != 0,
                seen & JSONLinesSector.bit(other) != 0
            else { continue }
            builder.report(.jsonKeyConflict, column: nil, field: column.rawValue, ["other": other.rawValue])
        }
    }

    private static let refusedID: UInt16 = 1 << 15

    private static func bit(_ column: ContributorColumn) -> UInt16 {
        switch column {
        case .id: 1
        case .country: 2
        case .activeInBelgium: 4
        case .selfControl: 8
        case .declared: 16
        case .totalCents: 32
        case .levyCents: 64
        case .activities: 128
        case .totalEuros: 256
        case .levyEuros: 512
        }
    }

    private static func flag(_ column: ContributorColumn) -> Situation {
        switch column {
        case .activeInBelgium: .activeInBelgium
        case .selfControl: .selfControl
        case .declared: .declared
        case .id, .country, .totalCents, .levyCents, .totalEuros, .levyEuros, .activities: []
        }
    }

    static func isBareStart(_ byte: UInt8) -> Bool { byte != 0x22 && byte != 0x7B && byte != 0x5B }
}
