import Declarations
import Exchange
import Foundation
import Law
import Service
import Values

/// A document as it is read and checked: what a person is told of it. The day is one on which 2024 is open and in time.
struct ReadDocument {
    private(set) var isBatch = false
    private(set) var filer: Filer?
    private(set) var allOrNothing = false
    private(set) var records: [DeclarationDocument.Record] = []
    /// Every problem: of the document, or of its declarations one after the other.
    private(set) var problems: [Problem] = []

    static let today = CivilDate("2024-06-15")

    init(_ bytes: [UInt8], _ form: DocumentSource.Form, file: String? = nil) throws {
        do throws(Problems) {
            let document = try DeclarationDocument(bytes, form: form, file: file)
            isBatch = document.isBatch
            filer = document.filer
            allOrNothing = document.allOrNothing
            records = document.records
        } catch {
            problems = error.listed
            return
        }
        guard let today = Self.today else { return }
        var check = DocumentCheck(try TestLaw.year2024.book, today: today)
        problems = records.flatMap { record in
            check.problems(
                of: HandedIn(number: record.number, declaration: record.declaration, problems: record.problems))
        }
    }

    init(_ text: String, _ form: DocumentSource.Form) throws { try self.init(Array(text.utf8), form) }

    init(path: String) throws {
        let name = URL(fileURLWithPath: path)
        guard let form = DocumentSource.Form(rawValue: name.pathExtension) else { throw CocoaError(.fileReadUnknown) }
        try self.init(Array(try Data(contentsOf: name)), form, file: path)
    }

    /// Those that could be read, warnings or not.
    var declarations: [Declaration] { records.compactMap { $0.declaration?.declaration } }

    var hashes: [Fingerprint] { declarations.map { CanonicalForm($0).fingerprint } }

    /// `code@line:column` for each problem, and `=N3` where a sheet has a cell.
    var marks: [String] {
        problems.map { problem in
            let numbers = [problem.place.line, problem.place.column].compactMap { $0.map(String.init) }
            let spot = numbers.isEmpty ? "" : "@" + numbers.joined(separator: ":")
            return problem.code.rawValue + spot + (problem.place.cell.map { "=" + $0 } ?? "")
        }
    }
}

/// The documents that are handed out as examples.
enum Samples {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Reports/Samples/declarations").path

    /// One declaration each, in the order of the batch, with the fingerprint that
    /// `xmllint --exc-c14n FILE | sha256sum` gives for the canonical form of its XML.
    static let cases: [(name: String, hash: String)] = [
        ("both-amounts", "7349d7b759051f7ad312a448b7335b487b971e35934f71516f3657fe49c15b1a"),
        ("below-threshold", "7d9674b688bdd97f5990ba43703f1d82ec240b65e80821eb3b1bc3f4ca896b68"),
        ("not-established-not-active", "938ecce3776c039062b3f5352ddce459969f49d6239c7a5cc3238b84c552a59e"),
        ("registration-number", "8adfebba7523ee43ea619e6e509fa72dd7ee20bafb1c90170bc852b8e1ab9a56"),
        ("unregistered", "a8e1ac1a63effa9b9f5bff4a3eca05b136af635a9c4a32a1527eef38a25fe480"),
        ("self-control", "293cac19642fb0523801156955cefc3757b3e26562ccf5541f4d2bf4e0c82d5d"),
        ("correction", "68e04ee3e19402cf9646d133c769c1decdd745227577c0c30b24d57f4c4f34a5"),
        ("certified", "8941cd62a9bb38d3a7f0966abbf8f528667681ae8a29e555a963d7283fd57889"),
    ]

    static func text(_ name: String) throws -> String {
        try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
    }

    static func document(_ name: String) throws -> ReadDocument { try ReadDocument(path: "\(folder)/\(name)") }
}
