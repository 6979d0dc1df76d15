import GRDB
import Hummingbird

/// What the service is measured beside: the same library with bare routes. `medlevy-bare PORT DATABASE` answers
/// `POST /echo` with the JSON object that it was sent, read and written anew, and `POST /insert` once a row is on the
/// disk.
@main
enum MedLevyBare {
    static func main() async throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 3, let port = Int(arguments[1]) else {
            throw Usage.expected("medlevy-bare PORT DATABASE")
        }
        let pool = try DatabasePool(path: arguments[2])
        // As durable as the service is: a commit is on the disk before it is acknowledged.
        try await pool.writeWithoutTransaction { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(
                sql: "CREATE TABLE IF NOT EXISTS handed_in (id INTEGER PRIMARY KEY, text TEXT NOT NULL)")
        }
        let router = Router()
        router.post("/echo") { request, context in
            try await request.decode(as: Asked.self, context: context)
        }
        router.post("/insert") { request, _ in
            let body = try await request.body.collect(upTo: 1_000_000)
            try await pool.write { database in
                try database.execute(
                    sql: "INSERT INTO handed_in (text) VALUES (?)", arguments: [String(buffer: body)])
            }
            return HTTPResponse.Status.created
        }
        let application = Application(
            responder: router.buildResponder(),
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)))
        try await application.runService()
    }

    enum Usage: Error {
        case expected(String)
    }
}

/// What the calculator is asked, as a program without rules would read it.
struct Asked: ResponseCodable {
    struct Contributor: Codable {
        struct Registration: Codable {
            let activity: String
            let deviceClass: String

            enum CodingKeys: String, CodingKey {
                case activity
                case deviceClass = "device_class"
            }
        }

        let country: String
        let totalTurnover: String
        let levyTurnover: String
        let activities: [Registration]

        enum CodingKeys: String, CodingKey {
            case country
            case totalTurnover = "turnover_total"
            case levyTurnover = "turnover_levy"
            case activities
        }
    }

    let year: Int
    let contributor: Contributor
}
