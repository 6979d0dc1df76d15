import Law
import Rules
import Testing
import Values

@Suite struct ReadingsTests {
    /// The choices that the code knows and those that the tables name are the same.
    @Test(arguments: Readings.selectable)
    func theTablesNameEveryChoice(_ id: ReadingID) throws {
        let reading = try #require(Laws.book.readings[id])
        var readings = Readings()
        for choice in reading.choices { try readings.choose(id, choice.value) }
        #expect(Readings.values(of: id) == reading.choices.map(\.value))
        #expect(reading.choices.first?.value == Readings()[id], "the first is the default")
        #expect(throws: Problem.self) { try readings.choose(id, "other") }
    }

    @Test(arguments: ["R1=both", "R13=x", "R4", "", "R99=a", "=levy"])
    func whatIsNoReadingIsRefused(_ text: String) {
        var readings = Readings()
        #expect(throws: Problem.self) { try readings.choose(text) }
        #expect(readings == Readings())
    }

    @Test func aReadingIsChosenByItsName() throws {
        var readings = Readings()
        try readings.choose("R7=all-liable")
        #expect(readings.divisor == .allLiable)
        #expect(readings[.r7] == "all-liable")
    }
}
