import CLibPQ

/// The client library, loaded when the first connection is made.
enum PostgreSQLLibrary {
    /// Where it comes from on Debian.
    static let package = "libpq5"
    /// `nil` where the system does not have it.
    static let functions: cpq_functions? = {
        var found = cpq_functions()
        return cpq_load(&found) != 0 ? found : nil
    }()
}
