import Declarations
import Exchange
import Glibc
import Testing
import Values

/// Documents made to do harm get what they must, at once, and nothing of what they ask for.
@Suite struct XMLAttackTests {
    static let attacks = XMLEntityAttacks.all + XMLShapeAttacks.all + XMLTextAttacks.all

    @Test(arguments: attacks)
    func attackGetsWhatItMust(attack: XMLAttack) {
        let reading = XMLReading(attack.bytes)
        switch attack.outcome {
        case .taken: #expect(reading.codes == [])
        case .takenAs(let name, let street):
            #expect(reading.codes == [])
            if let name { #expect(reading.declaration?.declarant.name == name) }
            if let street { #expect(reading.declaration?.declarant.address.street == street) }
        case .refused(let codes):
            #expect(reading.codes == codes)
            #expect(!reading.isTaken)
            #expect(reading.problems.allSatisfy { $0.place.line != nil || $0.code == .inputNotText })
        }
    }

    /// Most take a millisecond; the largest have twenty megabytes.
    @Test(arguments: attacks)
    func attackIsAnsweredWithinASecond(attack: XMLAttack) {
        var isShort = false
        // Another program may have the processor at the moment.
        for _ in 0..<3 where !isShort {
            let start = Self.processorTime()
            _ = XMLReading(attack.bytes)
            isShort = Self.processorTime() - start < 1_000_000_000
        }
        #expect(isShort)
    }

    /// Nanoseconds of this thread alone: other tests run beside.
    private static func processorTime() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }

    /// What is told of a document never shows the words of the library, nor a long piece of the document.
    @Test(arguments: attacks)
    func problemsShowNothingInternal(attack: XMLAttack) {
        for problem in XMLReading(attack.bytes).problems {
            for detail in problem.details.values {
                #expect(!detail.contains("parser error"))
                #expect(!detail.contains("Schemas"))
                #expect(detail.count < 300)
            }
        }
    }
}
