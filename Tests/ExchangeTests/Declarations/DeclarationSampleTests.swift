import Declarations
import Exchange
import Foundation
import Testing
import Values

/// The examples that are handed out: right in every form, and the same declaration in each.
@Suite struct DeclarationSampleTests {
    private static let names = Samples.cases.map(\.name)

    @Test("Nothing is to be said of a sample", arguments: Samples.cases.map(\.name), ["xml", "json"])
    func sampleHasNoProblem(name: String, form: String) throws {
        let document = try Samples.document("\(name).\(form)")
        #expect(document.marks == [])
        #expect(document.declarations.count == 1)
        #expect(!document.isBatch)
    }

    @Test("A sample has its fingerprint in every form", arguments: Samples.cases.map(\.name))
    func sampleHasItsFingerprint(name: String) throws {
        let hash = Samples.cases.first { $0.name == name }?.hash
        for form in ["xml", "json"] {
            #expect(try Samples.document("\(name).\(form)").hashes.map(\.description) == [hash])
        }
    }

    @Test("The batch holds every sample in its order", arguments: ["xml", "json", "csv"])
    func batchHoldsEverySample(form: String) throws {
        let batch = try Samples.document("batch.\(form)")
        #expect(batch.marks == [])
        #expect(batch.isBatch)
        #expect(batch.declarations == (try Self.names.flatMap { try Samples.document("\($0).json").declarations }))
        #expect(batch.hashes.map(\.description) == Samples.cases.map(\.hash))
        #expect(batch.filer?.name == (form == "csv" ? nil : "Filip Fictief"))
        #expect(!batch.allOrNothing)
    }

    @Test func everyCaseIsThere() throws {
        let all = try Samples.document("batch.json").declarations
        #expect(Set(all.map(\.declarant.id.kind)) == Set(DeclarantID.Kind.allCases))
        #expect(Set(all.map(\.turnover.box)) == [nil, .belowThreshold, .notEstablishedNotActive])
        #expect(Set(all.map(\.selfControl)) == [true, false])
        #expect(all.contains { $0.registrations.isEmpty })
        #expect(all.contains { $0.correction != nil })
        #expect(all.contains { $0.certificate != nil })
        #expect(Set(all.map(\.declarant.language)).isSuperset(of: [.nl, .fr, .de]))
        for field in DeclarationField.allCases { #expect(all.contains { $0.text(of: field) != nil }, "\(field)") }
    }

    @Test func everyFileInTheFolderIsASample() throws {
        let files = Set(try FileManager.default.contentsOfDirectory(atPath: Samples.folder))
        let known = Self.names.flatMap { ["\($0).xml", "\($0).json"] } + ["batch.xml", "batch.json", "batch.csv"]
        #expect(files == Set(known))
    }

    /// The canonical form is the XML sample without its certificate and without white space between its elements.
    @Test("Anyone can make the canonical form from a sample's XML", arguments: Samples.cases.map(\.name))
    func canonicalFormIsTheSampleWithoutLayout(name: String) throws {
        let lines = try Samples.text("\(name).xml").split(separator: "\n").dropFirst()
        var text = lines.map { $0.drop { $0 == " " } }.joined()
        if let start = text.range(of: "<Certificate>"), let end = text.range(of: "</Certificate>") {
            text.removeSubrange(start.lowerBound..<end.upperBound)
        }
        text = text.replacingOccurrences(of: "<Registrations/>", with: "<Registrations></Registrations>")
            .replacingOccurrences(of: "\"/>", with: "\"></Registration>")
        let declaration = try #require(try Samples.document("\(name).json").declarations.first)
        #expect(String(decoding: CanonicalForm(declaration).bytes, as: UTF8.self) == text)
    }
}
