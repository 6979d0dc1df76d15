import Foundation
import Testing

/// The reference pages are made by the program: a change of the program that they do not know is found here.
@Suite struct ReferenceTests {
    private static let made = [
        "problems.md", "command-line.md", "readings.md", "tables.md", "declaration-life.md", "declaration.md",
        "permissions.md",
    ]
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test(arguments: ReferenceTests.made)
    func theReferencePageIsNotStale(_ page: String) throws {
        #expect(try medlevy("reference", "--language", "en", "--output", scratch.path).status == 0)
        let kept = try String(contentsOfFile: "\(Package.folder)/Reports/Reference/\(page)", encoding: .utf8)
        #expect(try scratch.text(page) == kept, "write it anew: make reference")
    }

    /// What the README leads to is there.
    @Test func theLinksOfTheReadmeLeadSomewhere() throws {
        let readme = try String(contentsOfFile: "\(Package.folder)/README.md", encoding: .utf8)
        let links = readme.components(separatedBy: "](").dropFirst().compactMap {
            $0.components(separatedBy: ")").first
        }
        for link in links where !link.hasPrefix("http") {
            #expect(FileManager.default.fileExists(atPath: "\(Package.folder)/\(link)"), "\(link)")
        }
    }
}
