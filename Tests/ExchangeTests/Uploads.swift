import Foundation
import Testing

/// The files in `Tests/Uploads`, as their manifests list them.
struct Uploads: Sendable {
    /// A line of a manifest: the file, and what is said of it.
    struct Entry: Sendable, CustomTestStringConvertible {
        let file: String
        let said: [String]

        var testDescription: String { file }
    }

    static let bad = Uploads("bad")
    static let good = Uploads("good")

    let folder: String
    /// Empty when the manifest cannot be read, which a test of its own notices.
    let entries: [Entry]

    init(_ name: String) {
        folder =
            URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Uploads/\(name)").path
        let text = (try? String(contentsOfFile: "\(folder)/MANIFEST.csv", encoding: .utf8)) ?? ""
        entries = text.split(separator: "\n").dropFirst().map { line in
            let fields = Uploads.fields(String(line))
            return Entry(file: fields[0], said: Array(fields.dropFirst()))
        }
    }

    func path(_ entry: Entry) -> String { "\(folder)/\(entry.file)" }

    /// Every file beside the manifest.
    var files: Set<String> {
        get throws {
            Set(try FileManager.default.contentsOfDirectory(atPath: folder)).subtracting(["MANIFEST.csv"])
        }
    }

    /// The fields of one line of CSV. Written anew, so that what is tested does not read its own expectations.
    private static func fields(_ line: String) -> [String] {
        var fields = [""]
        var isQuoted = false
        for character in line {
            switch character {
            case "\"":
                // A second mark in a row stands for itself: the first closed, this one opens again.
                if !isQuoted, !fields[fields.count - 1].isEmpty { fields[fields.count - 1].append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted: fields.append("")
            default: fields[fields.count - 1].append(character)
            }
        }
        return fields
    }
}
