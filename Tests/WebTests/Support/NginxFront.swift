import Foundation
import Glibc
import Testing

/// Debian's nginx with the configuration that is shipped, in which only ports and paths are others.
struct NginxFront {
    static let program = "/usr/sbin/nginx"
    /// Of TLS, and without it.
    let (port, plainPort): (Int, Int)
    private let nginx: StartedProgram

    static var isInstalled: Bool {
        [program, "/usr/bin/openssl"].allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// - Parameter served: the port of the service behind it.
    init(before served: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("medlevy-nginx-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        (port, plainPort) = (try BareClient.freePort(), try BareClient.freePort())
        let key = try StartedProgram(
            [
                "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=contributions.example",
                "-keyout", "\(folder.path)/key.pem", "-out", "\(folder.path)/fullchain.pem",
            ], program: "/usr/bin/openssl")
        guard try await key.status() == 0 else { throw StartedProgram.Failure(description: key.errors) }
        let site = try NginxFront.site(folder.path, port: port, plainPort: plainPort, served: served)
        try site.write(toFile: "\(folder.path)/site.conf", atomically: true, encoding: .utf8)
        let path = "\(folder.path)/nginx.conf"
        try NginxFront.whole(folder.path).write(toFile: path, atomically: true, encoding: .utf8)
        nginx = try StartedProgram(["-p", folder.path, "-c", path, "-e", "stderr"], program: NginxFront.program)
        for _ in 0..<250 {
            if await BareClient(port: port).isHeard() { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw StartedProgram.Failure(description: "nginx does not start: \(nginx.errors)")
    }

    /// What comes back over TLS for what is said, until the proxy ends the connection.
    func talk(_ request: String) async throws -> BareClient.Heard {
        let script = #"printf '%s' "$1" | base64 -d | exec /usr/bin/openssl s_client -quiet -connect "$0" 2>/dev/null"#
        let said = Data(request.utf8).base64EncodedString()
        let client = try StartedProgram(["-c", script, "127.0.0.1:\(port)", said], program: "/bin/sh")
        let isClosed = try await client.status() != nil
        return BareClient.Heard(text: client.output, isClosed: isClosed)
    }

    // MARK: Configuration

    /// The shipped configuration, each of its places found.
    private static func site(_ folder: String, port: Int, plainPort: Int, served: Int) throws -> String {
        let path = "\(StartedProgram.package)/Reports/Templates/nginx.conf"
        var site = try String(contentsOfFile: path, encoding: .utf8)
        let places = [
            ("server 127.0.0.1:8080 ", "server 127.0.0.1:\(served) "), ("listen 80;", "listen 127.0.0.1:\(plainPort);"),
            ("listen 443 ssl", "listen 127.0.0.1:\(port) ssl"), ("/etc/ssl/contributions.example/", "\(folder)/"),
        ]
        for (shipped, own) in places {
            guard site.contains(shipped) else { throw StartedProgram.Failure(description: "no \(shipped)") }
            site = site.replacingOccurrences(of: shipped, with: own)
        }
        return site
    }

    /// One process, which ends with the test.
    private static func whole(_ folder: String) -> String {
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map { "\($0)_temp_path \(folder)/\($0);" }
        return """
            daemon off;
            master_process off;
            pid \(folder)/pid;
            events { worker_connections 256; }
            http {
                access_log off;
                \(temporary.joined(separator: "\n"))
                include \(folder)/site.conf;
            }
            """
    }
}
