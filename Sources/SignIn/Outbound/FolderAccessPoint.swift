import Foundation
import Glibc

/// Hands documents over through a folder that an access point looks into: `NAME.xml`, and once that is whole
/// `NAME.json`, which says from whom it is, to whom, and what it is. Whoever takes a document out takes both away.
///
/// A document is dropped once, also where a program ends in between: its envelope is made beside the folder, in
/// `.staged`, and is marked in `.begun` before it is moved in. What is marked and not staged any more was moved.
public struct FolderAccessPoint: AccessPoint {
    private let folder: String

    public init(folder: String) { self.folder = folder }

    public func takeOver(_ document: NetworkDocument) async throws(MailFault) {
        do {
            try drop(document)
        } catch {
            throw .later("folder")
        }
    }

    private func drop(_ document: NetworkDocument) throws {
        for name in [folder, "\(folder)/.staged", "\(folder)/.begun"] {
            try FileManager.default.createDirectory(atPath: name, withIntermediateDirectories: true)
        }
        let name = "\(document.number)-\(document.id.prefix(12))"
        let (staged, begun) = ("\(folder)/.staged/\(name).json", "\(folder)/.begun/\(name)")
        if !FileManager.default.fileExists(atPath: begun) {
            try keep(document.bytes, at: "\(folder)/\(name).xml")
            try keep(Array(FolderAccessPoint.envelope(document, file: "\(name).xml").utf8), at: staged)
            try keep([], at: begun)
        }
        guard rename(staged, "\(folder)/\(name).json") != 0, errno != ENOENT else { return }
        throw CocoaError(.fileWriteUnknown)
    }

    /// Whole or not at all, and on the disk before anything that follows.
    private func keep(_ bytes: [UInt8], at path: String) throws {
        let draft = "\(path).\(getpid()).draft"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o640)
        guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            rest = rest.dropFirst(count)
        }
        let isKept = rest.isEmpty && fsync(descriptor) == 0
        guard close(descriptor) == 0, isKept, rename(draft, path) == 0 else {
            unlink(draft)
            throw CocoaError(.fileWriteUnknown)
        }
    }

    /// All of it is made of letters, digits and signs that need no escape.
    private static func envelope(_ document: NetworkDocument, file: String) -> String {
        let members = [
            ("id", document.id), ("number", document.number), ("file", file), ("sender", document.sender),
            ("receiver", document.receiver), ("document_type", document.documentType), ("process", document.process),
        ]
        return "{\n" + members.map { "  \"\($0)\": \"\($1)\"" }.joined(separator: ",\n") + "\n}\n"
    }
}
