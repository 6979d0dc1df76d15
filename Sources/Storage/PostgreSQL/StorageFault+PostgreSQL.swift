extension StorageFault {
    /// What an SQLSTATE means for who uses the store.
    init(sqlState: String) {
        switch sqlState {
        case "53100": self = .full
        case "53200": self = .unavailable(.outOfMemory)
        case "57014", "25P03": self = .unavailable(.timeout)
        case "40001", "40P01", "55P03": self = .unavailable(.busy)
        case "58030": self = .unavailable(.inputOutput)
        case "25006": self = .unavailable(.readOnly)
        case "42501": self = .unavailable(.permission)
        case "3D000": self = .missing
        default: self = StorageFault(sqlStateClass: sqlState.prefix(2))
        }
    }

    private init(sqlStateClass state: Substring) {
        switch state {
        // Shutting down, starting, or at its limit of connections.
        case "08", "53", "57": self = .unavailable(.connectionLost)
        case "XX": self = .damaged("server")
        case "22", "23": self = .refused
        // A statement that does not fit the tables: they are not those of the migrations.
        case "42": self = .damaged("schema")
        case "28": self = .unavailable(.permission)
        default: self = .unavailable(.other)
        }
    }
}
