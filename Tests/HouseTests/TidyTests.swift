import Foundation
import Testing

/// Style as a test: sizes, words that hide what a thing is, numbers where money is.
@Suite struct TidyTests {
    /// Lines of a file; a file that needs more holds more than one concept.
    private static let longestFile = 300

    @Test func filesStayReadable() throws {
        for file in try House.swiftFiles("Sources") + House.swiftFiles("Tests") where !Self.isData(file) {
            #expect(file.lines.count <= Self.longestFile, "\(file): \(file.lines.count) lines")
        }
    }

    @Test func linesFitTheScreen() throws {
        for file in try House.swiftFiles("Sources") + House.swiftFiles("Tests") {
            for (number, line) in file.lines.enumerated() {
                #expect(line.count <= 120 || line.contains("https://"), "\(file):\(number + 1)")
            }
        }
    }

    /// Names that say nothing, faults put off, and calls that end the program.
    @Test(arguments: ["FIXME", "XXX", "try!", "as!", "fatalError("])
    func wordsThatAreNotUsed(_ word: String) throws {
        for file in try House.swiftFiles("Sources") { #expect(!file.text.contains(word), "\(file): \(word)") }
    }

    /// A manager, a helper or a utility may be anything: a type's name says what it is.
    @Test func typesAreNamedAfterWhatTheyAre() throws {
        let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
        for file in try House.swiftFiles("Sources") + House.swiftFiles("Tests") {
            for line in file.lines {
                let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
                for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) {
                    let isVague = ["Manager", "Helper", "Util", "Utils", "Utility"].contains { name.hasSuffix($0) }
                    #expect(!isVague || line.drop { $0 == " " }.hasPrefix("//"), "\(file): \(name)")
                }
            }
        }
    }

    @Test func whatIsLeftToDoNamesItsIssue() throws {
        for file in try House.swiftFiles("Sources") {
            for line in file.lines where line.contains("TODO") { #expect(line.contains("#"), "\(file): \(line)") }
        }
    }

    /// No binary fraction comes near money, and no rule asks the time, the place or chance.
    @Test(arguments: ["Double", "Float", "Date()", "Locale", "random(", "ProcessInfo", "getenv"])
    func pureModulesKnowNone(_ word: String) throws {
        let modules = [
            "Values", "Law", "Rules", "Declarations", "Billing", "Access", "Audit", "Service", "Wording", "Plots",
        ]
        for module in modules {
            for file in try House.swiftFiles("Sources/\(module)") {
                let code = file.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }
                #expect(!code.contains { $0.contains(word) }, "\(file): \(word)")
            }
        }
    }

    @Test func everyPublicTypeSaysWhatItIs() throws {
        for file in try House.swiftFiles("Sources") where !file.path.hasPrefix("Sources/medlevy/") {
            for (number, line) in file.lines.enumerated() {
                let isType = ["public struct ", "public enum ", "public final class ", "public protocol "].contains {
                    line.hasPrefix($0) || line.hasPrefix("@frozen \($0)")
                }
                guard isType, number > 0 else { continue }
                #expect(file.lines[..<number].last?.hasPrefix("///") == true, "\(file):\(number + 1): \(line)")
            }
        }
    }

    /// The top level holds what the README shows, and no more.
    @Test func theTopLevelIsTidy() throws {
        let known: Set = ["Package.swift", "Sources", "Tests", "Tables", "Reports", "README.md", "Makefile"]
        let found = try FileManager.default.contentsOfDirectory(atPath: House.root.path).filter { !$0.hasPrefix(".") }
        #expect(Set(found).subtracting(known).subtracting(["Package.resolved"]) == [])
    }

    /// On a fresh machine every target installs what it needs before it calls the toolchain.
    @Test func everyTargetThatCallsSwiftAsksForTheRequirementsFirst() throws {
        let makefile = try String(contentsOf: House.root.appendingPathComponent("Makefile"), encoding: .utf8)
        var asked: Set<Substring> = []
        var target: Substring = ""
        for line in makefile.split(separator: "\n") {
            if line.first?.isLetter == true, let colon = line.firstIndex(of: ":") {
                target = line[..<colon]
                let prerequisites = line[colon...].prefix { $0 != "#" }.split(separator: " ")
                if prerequisites.contains("requirements") { asked.insert(target) }
            } else if line.hasPrefix("\t"), line.contains("swift ") {
                #expect(asked.contains(target), "\(target)")
            }
        }
        #expect(asked.isSuperset(of: ["demo", "test", "bench", "fuzz", "format", "lint", "reference"]))
    }

    /// Law in code would be law in two places.
    @Test func figuresOfTheLawStandInTheTables() throws {
        let figures = ["379.48", "37948", "0.2868", "47660", "48798", "367.11", "415.74", "105.11", "40000"]
        for module in ["Values", "Law", "Rules", "Declarations", "Billing", "Service", "Storage", "Exchange"] {
            for file in try House.swiftFiles("Sources/\(module)") {
                let code = file.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
                for figure in figures { #expect(!code.contains(figure), "\(file): \(figure)") }
            }
        }
    }

    /// Whoever looks for a command or for the form of an answer finds it under its name.
    @Test(arguments: ["Sources/medlevy/Commands", "Sources/Exchange/Answers"])
    func aFileIsNamedAfterWhatIsInIt(_ folder: String) throws {
        for file in try House.swiftFiles(folder) {
            let name = file.path.split(separator: "/").last?.prefix { $0 != "." && $0 != "+" } ?? ""
            let isIn = ["struct", "enum", "class", "extension"].contains { file.text.contains("\($0) \(name)") }
            #expect(isIn, "\(file)")
            #expect(file.text.components(separatedBy: ": ParsableCommand {").count <= 2, "\(file)")
        }
    }

    /// Cases and codes that are listed, not written: they may be many.
    private static func isData(_ file: House.SourceFile) -> Bool {
        ["/PlainModel.swift", "/ProblemCode.swift", "/ProblemCode+Text.swift"].contains(where: file.path.hasSuffix)
    }
}
