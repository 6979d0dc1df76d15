import Declarations
import Service
import Testing
import Values

@testable import Storage

/// What is answered on a form is kept as it was, each time beside what was there.
@Suite struct FormStorageTests {
    private static func form(_ number: Int, year: Int = 2024, reason: String? = nil) -> StoredForm {
        var answers = FormAnswers(Samples.declaration())
        answers.reason = reason
        return StoredForm(
            key: Samples.key(1, year: year), number: number, base: number - 1, answers: answers,
            author: Author(person: "Ann", role: .actor, onBehalfOf: number == 2 ? "enterprise:1" : nil),
            at: Instant(milliseconds: Samples.start.milliseconds + Int64(number)))
    }

    @Test(arguments: Backend.allCases)
    func theNewestIsFoundAndTheOthersStay(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        try place.open().write { transaction throws(Problems) in
            #expect(try transaction.newestForm(of: Samples.key(1)) == nil)
            for number in [1, 2] { try transaction.add(Self.form(number, reason: "<é>\u{1F600} \(number)")) }
            try transaction.add(Self.form(7, year: 2023))
        }
        try place.open().read { transaction throws(Problems) in
            #expect(try transaction.newestForm(of: Samples.key(1)) == Self.form(2, reason: "<é>\u{1F600} 2"))
            #expect(try transaction.form(of: Samples.key(1), number: 1) == Self.form(1, reason: "<é>\u{1F600} 1"))
            #expect(try transaction.form(of: Samples.key(1), number: 3) == nil)
            #expect(try transaction.newestForm(of: Samples.key(2)) == nil)
        }
    }

    @Test(arguments: Backend.allCases)
    func aNumberIsGivenOnce(backend: Backend) throws {
        let place = try ScratchDatabase(backend)
        #expect(throws: Problems.self) {
            try place.open().write { transaction throws(Problems) in
                try transaction.add(Self.form(1))
                try transaction.add(Self.form(1))
            }
        }
    }
}
