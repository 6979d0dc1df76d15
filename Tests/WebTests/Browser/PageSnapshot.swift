import Foundation
import Law
import Testing
import Values

/// How a page looked when somebody last looked at it: `Tests/Snapshots/Pages`. `MEDLEVY_RECORD_SNAPSHOTS=1` writes it
/// anew, and the test then fails, so that nobody forgets to look.
enum PageSnapshot {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots/Pages")

    /// - Parameter html: the whole page.
    static func compare(_ html: String, _ name: String, _ language: Language) throws {
        let file = folder.appendingPathComponent("\(name).\(language.rawValue).html")
        let text = try settled(own(html))
        if ProcessInfo.processInfo.environment["MEDLEVY_RECORD_SNAPSHOTS"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
            Issue.record("written: \(file.lastPathComponent)")
            return
        }
        let known = try? String(contentsOf: file, encoding: .utf8)
        #expect(known == text, "\(file.lastPathComponent)")
    }

    /// The title and the main part: what stands around every page is no page's own.
    private static func own(_ html: String) -> String {
        let title = html.firstMatch(of: /<title>.*<\/title>/)?.output ?? ""
        guard let start = html.firstRange(of: "<main"), let end = html.firstRange(of: "</main>") else { return html }
        return "\(title)\n\(html[start.lowerBound..<end.upperBound])\n"
    }

    /// Without what is another each time: which tables they are, secrets, and what is numbered by chance.
    private static func settled(_ html: String) throws -> String {
        let hash = try WebDesk.book.get().hash
        return html.replacing(hash, with: "HASH").replacing(hash.prefix(16), with: "HASH")
            .replacing(/name="form_token" value="[^"]*"/, with: "name=\"form_token\" value=\"TOKEN\"")
            .replacing(/[A-Za-z0-9_-]{32}~/, with: "MARK~")
            .replacing(/web-[0-9a-f]{32}/, with: "web-ID")
            .replacing(/name="number" value="[0-9a-f]{16}"/, with: "name=\"number\" value=\"NUMBER\"")
            .replacing(/batch-[0-9a-f]{32}/, with: "batch-ID")
            .replacing(/[0-9]{4}(-[A-Z0-9]{4}){3}/, with: "RECEIPT")
            .replacing(/<code>([0-9a-f]{64}|[0-9a-f]{16})<\/code>/, with: "<code>HASH</code>")
    }
}
