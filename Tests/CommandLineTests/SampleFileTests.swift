import Foundation
import Testing

/// The invented sector in the repository is what the program writes: whoever looks at it looks at the program.
@Suite struct SampleFileTests {
    private static let kept = "\(Package.folder)/Reports/Samples/sector-2024.csv"
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func theKeptSampleIsNotStale() throws {
        let made = scratch.file("sample.csv")
        let call = ["sample", "--year", "2024", "--contributors", "2000", "--seed", "1", "--output"]
        #expect(try medlevy(call + [made]).status == 0)
        let isSame = try Data(contentsOf: URL(fileURLWithPath: SampleFileTests.kept)) == scratch.bytes("sample.csv")
        #expect(isSame, "write it anew: medlevy \((call + [SampleFileTests.kept]).joined(separator: " "))")
    }

    @Test func theSampleIsTheSameForTheSameSeedAndAnotherForAnother() throws {
        let texts = try [("3", "a.csv"), ("3", "b.csv"), ("4", "c.csv")].map { seed, name in
            _ = try medlevy("sample", "--contributors", "100", "--seed", seed, "--output", scratch.file(name))
            return try scratch.text(name)
        }
        #expect(texts[0] == texts[1])
        #expect(texts[0] != texts[2])
    }

    /// The threshold of the year is what some of its turnovers lie on.
    @Test func aSampleOfAnotherYearLiesOnThatYearsThreshold() throws {
        _ = try medlevy("sample", "--contributors", "20", "--year", "2023", "--output", scratch.file("2023.csv"))
        #expect(try scratch.text("2023.csv").contains(",4766056,4766056,"))
    }
}
