import Foundation
import Testing

/// A file of pages as programs that others wrote read it.
struct DrawnFile {
    private let folder: URL
    private let file: URL

    init(_ bytes: [UInt8]) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("paper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        file = folder.appendingPathComponent("drawn.pdf")
        try Data(bytes).write(to: file)
    }

    func forget() { try? FileManager.default.removeItem(at: folder) }

    /// What stands on its pages (pdftotext).
    func text() throws -> String { try DrawnFile.output("pdftotext", "-layout", file.path, "-") }

    /// What it says of itself (pdfinfo).
    func facts() throws -> [String: String] {
        let lines = try DrawnFile.output("pdfinfo", file.path).split(separator: "\n")
        return lines.reduce(into: [:]) { facts, line in
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2 { facts[parts[0]] = parts[1] }
        }
    }

    /// Its structure with the texts in it, as those hear it who don't see it.
    func structure() throws -> String { try DrawnFile.output("pdfinfo", "-struct-text", file.path) }

    /// Its fonts: the name of each, and whether it is in the file and its letters can be read out of it.
    func fonts() throws -> [(name: String, isWhole: Bool)] {
        try DrawnFile.output("pdffonts", file.path).split(separator: "\n").dropFirst(2).map { line in
            let words = line.split(separator: " ")
            // name, type (of one or two words), encoding, emb, sub, uni, object (of two)
            let flags = words.dropLast(2).suffix(3)
            return (String(words.first ?? ""), flags.allSatisfy { $0 == "yes" })
        }
    }

    /// The pictures of dots in it: drawn codes are none.
    func pictures() throws -> Int {
        try DrawnFile.output("pdfimages", "-list", file.path).split(separator: "\n").dropFirst(2).count
    }

    /// What the code on a page says, read from its picture as a telephone would.
    func code(onPage page: Int) throws -> String {
        let picture = folder.appendingPathComponent("page").path
        _ = try DrawnFile.output(
            "pdftoppm", "-r", "200", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-png", file.path, picture)
        return try DrawnFile.output(
            "zbarimg", "-q", "--raw", "--nodbus", "-Sdisable", "-Sqrcode.enable", "-Sbinary", picture + ".png")
    }

    /// What a program says; a failure is one of the test.
    static func output(_ program: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        let pipe = Pipe()
        let errors = Pipe()
        process.standardOutput = pipe
        process.standardError = errors
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        let complaint = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "\(program): \(String(decoding: complaint, as: UTF8.self))")
        #expect(complaint.isEmpty, "\(program): \(String(decoding: complaint, as: UTF8.self))")
        return String(decoding: output, as: UTF8.self)
    }
}
