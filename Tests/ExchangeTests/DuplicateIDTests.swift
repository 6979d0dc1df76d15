import Testing
import Values

/// An id names one contributor: a second one would pay, or be excused, in another's name.
@Suite struct DuplicateIDTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// The problems of a file with these ids, a row each.
    private func marks(_ ids: [String]) throws -> [String] {
        let lines = [InventedRow.centsHeader] + ids.map { InventedRow(id: $0).centsLine }
        return try Reading(scratch.file("ids.csv", holding: lines.joined(separator: "\n") + "\n")).marks
    }

    @Test func aRepeatedIDIsFoundInASortedFile() throws {
        #expect(try marks(["A", "B", "B", "C"]) == ["id.duplicate@4"])
    }

    @Test func aRepeatedIDIsFoundInAnUnsortedFile() throws {
        #expect(try marks(["C", "A", "B", "C", "A"]) == ["id.duplicate@5", "id.duplicate@6"])
    }

    /// The first ids come in order and are not kept while they do: they must still count once order ends.
    @Test func anIDOfTheSortedStartIsFoundAgainAtTheEnd() throws {
        let sorted = (0..<5000).map { "\(10_000 + $0)" }
        #expect(try marks(sorted + ["10000"]) == ["id.duplicate@5002"])
        #expect(try marks(sorted + ["9", "14999"]) == ["id.duplicate@5003"])
    }

    @Test func everyRepetitionIsTold() throws {
        #expect(try marks(["X", "X", "X"]) == ["id.duplicate@3", "id.duplicate@4"])
    }

    @Test func theProblemNamesTheRowThatHadTheIDFirst() throws {
        let lines = [InventedRow.centsHeader] + ["B", "A", "B"].map { InventedRow(id: $0).centsLine }
        let reading = try Reading(scratch.file("row.csv", holding: lines.joined(separator: "\n") + "\n"))
        #expect(reading.problems.listed.map(\.details) == [["id": "B", "row": "1"]])
    }

    /// Ids that start alike are told apart by what follows, whether it is in order or not.
    @Test func idsThatStartAlike() throws {
        let numbers = (0..<600).map { "BE0123\(100_000 + $0)" }
        #expect(try marks(numbers) == [])
        #expect(try marks(numbers.reversed()) == [])
        #expect(try marks(numbers + [numbers[599]]) == ["id.duplicate@602"])
        #expect(try marks(numbers + [numbers[300]]) == ["id.duplicate@602"])
        #expect(try marks(["ABCDEFGH1", "ABCDEFGH10", "ABCDEFGH2", "ABCDEFGH1"]) == ["id.duplicate@5"])
        #expect(try marks(["ABCDEFGH2", "ABCDEFGH10", "ABCDEFGH2"]) == ["id.duplicate@4"])
        #expect(try marks(["ABCDEFGHIJKLMNOPQ", "ABCDEFGHXJKLMNOPR", "ABCDEFGHIJKLMNOPQ"]) == ["id.duplicate@4"])
        #expect(try marks(["ABCDEFGH", "B", "ABCDEFGH"]) == ["id.duplicate@4"])
    }

    /// Ids are gathered by the batch; one that is compared with all meets those that wait as well.
    @Test(arguments: [254, 255, 256, 257, 511, 512, 513])
    func aRepetitionAtTheEndOfABatch(count: Int) throws {
        let sorted = (0..<count).map { "\(10_000_000 + $0)" }
        for repeated in [0, count / 2, count - 1] {
            #expect(try marks(sorted + [sorted[repeated]]) == ["id.duplicate@\(count + 2)"])
        }
    }

    @Test("Ids that differ are different", arguments: [["a", "A"], ["1", "01"], ["é", "e\u{301}"], ["A", "A "]])
    func idsThatDiffer(ids: [String]) throws {
        #expect(try marks(ids) == [])
        #expect(try marks(ids.reversed()) == [])
    }

    /// Many ids in no order, some of them twice: the same are found as by keeping a set of all.
    @Test("Repeated ids are found among many", arguments: [1, 2, 3] as [UInt64])
    func repeatedAmongMany(seed: UInt64) throws {
        var random = Seeded(seed)
        let ids = (0..<12_000).map { _ in "C\(Int.random(in: 0..<200_000, using: &random))" }
        var seen: Set<String> = []
        let expected = ids.enumerated().filter { !seen.insert($0.element).inserted }
            .map { "id.duplicate@\($0.offset + 2)" }
        #expect(expected.count > 100)
        #expect(try marks(ids) == expected)
    }
}
