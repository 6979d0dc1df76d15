/// Where a database is: a file of SQLite's, or a database of a PostgreSQL server.
public enum DatabaseAddress: Hashable, Sendable {
    /// The path of a file.
    case sqlite(path: String)
    /// `postgres://USER@HOST:PORT/NAME`, and all else that PostgreSQL's own client takes in an address: a socket's
    /// folder as `?host=/FOLDER`, a certificate, a service.
    case postgreSQL(String)

    /// Reads an address as it is written on the command line; what does not begin like a server's is a path.
    public init(_ text: String) {
        let isServer = DatabaseAddress.schemes.contains { text.lowercased().hasPrefix($0) }
        self = isServer ? .postgreSQL(text) : .sqlite(path: text)
    }

    private static let schemes = ["postgres://", "postgresql://"]
}

extension DatabaseAddress: CustomStringConvertible {
    /// The address without a password: it is shown in messages and logs.
    public var description: String {
        switch self {
        case .sqlite(let path): path
        case .postgreSQL(let text): DatabaseAddress.withoutPassword(text)
        }
    }

    /// What stands after the server's name may hold a password too, and is left out.
    private static func withoutPassword(_ text: String) -> String {
        let address = text.prefix { $0 != "?" }
        guard let at = address.lastIndex(of: "@"), let start = address.firstRange(of: "://")?.upperBound else {
            return String(address)
        }
        guard start < at else { return String(address) }
        let user = address[start..<at].prefix { $0 != ":" }
        return "\(address[..<start])\(user)\(address[at...])"
    }
}
