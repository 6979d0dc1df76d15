import Rules
import Values

/// What a line of results says between the id and the levy: `,1,6,0,227688`. It follows from the entities and two
/// yes-or-no facts, so a million contributors have some dozen of them: each is written once and then copied.
struct CaseTexts {
    private typealias Text = SIMD32<UInt8>

    private struct Case {
        var activity: Cents
        var text: Text
        var size: Int
    }

    /// Contributors with as many entities, or more, are no case: theirs is written each time.
    private static let mostEntities = 16

    private var cases = [Case](repeating: Case(activity: Cents(-1), text: Text(), size: 0), count: mostEntities * 4)

    @inline(__always)
    mutating func write(_ outcome: Outcome, _ line: inout OutputLine) {
        let basis = outcome.basis
        let number = basis.entities &* 4 | (basis.isLiable ? 2 : 0) | (basis.isExempt ? 1 : 0)
        if number < cases.count, cases[number].activity == outcome.activity {
            line.copy(cases[number].text, count: cases[number].size)
        } else {
            writeNew(outcome, number, &line)
        }
    }

    @inline(never)
    private mutating func writeNew(_ outcome: Outcome, _ number: Int, _ line: inout OutputLine) {
        let start = line
        line.byte(0x2C)
        line.byte(outcome.basis.isLiable ? 0x31 : 0x30)
        line.byte(0x2C)
        line.number(Int64(outcome.basis.entities))
        line.byte(0x2C)
        line.byte(outcome.basis.isExempt ? 0x31 : 0x30)
        line.byte(0x2C)
        line.number(outcome.activity.count)
        let size = line.count(since: start)
        guard number < cases.count, size <= Text.scalarCount else { return }
        cases[number] = Case(activity: outcome.activity, text: start.following(), size: size)
    }
}
