import Declarations
import Service
import Testing
import Values

/// The form is kept answer by answer, and nobody's answer is lost to somebody else's.
@Suite struct FormTests {
    private let desk: Desk
    private let key: DeclarationKey
    private static let ann = Author(person: "Ann Peeters", role: .actor)
    private static let bob = Author(person: "Bob Peeters", role: .actor)

    init() throws {
        desk = try Desk()
        key = try Sample.declaration().key
    }

    private func turnover(_ total: Int64) -> FormAnswers {
        var answers = FormAnswers()
        (answers.total, answers.levy) = (Cents(total), .zero)
        return answers
    }

    private func saved(_ outcome: FormOutcome) throws -> FormSheet {
        guard case .saved(let sheet) = outcome else {
            Issue.record("not saved")
            throw Problems()
        }
        return sheet
    }

    @Test func whatWasAnsweredIsThereWhenSomebodyComesBack() throws {
        let empty = try desk.office.form(of: key)
        #expect(empty.version == FormVersion(base: 0, number: 0) && empty.answers == FormAnswers())
        let outcome = try desk.office.save(.turnover, turnover(500), of: key, seen: empty.version, by: Self.ann)
        let sheet = try saved(outcome)
        let again = try desk.office.form(of: key)
        #expect(again.answers == sheet.answers && again.answers.total == Cents(500))
        #expect(again.saved?.by == Self.ann && again.version == FormVersion(base: 0, number: 1))
    }

    @Test func anotherQuestionAnsweredMeanwhileLosesNothing() throws {
        let seen = try desk.office.form(of: key).version
        _ = try desk.office.save(.turnover, turnover(500), of: key, seen: seen, by: Self.ann)
        var other = FormAnswers()
        other.situation = .turnover
        let sheet = try saved(try desk.office.save(.situation, other, of: key, seen: seen, by: Self.bob))
        #expect(sheet.answers.total == Cents(500) && sheet.answers.situation == .turnover)
    }

    @Test func theSameQuestionAnsweredOtherwiseMeanwhileIsTold() throws {
        let seen = try desk.office.form(of: key).version
        _ = try desk.office.save(.turnover, turnover(500), of: key, seen: seen, by: Self.ann)
        let outcome = try desk.office.save(.turnover, turnover(700), of: key, seen: seen, by: Self.bob)
        guard case .changed(let sheet) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(sheet.answers.total == Cents(500))
        #expect(try desk.office.form(of: key).answers.total == Cents(500))
        let kept = try desk.office.save(.turnover, turnover(700), of: key, seen: sheet.version, by: Self.bob)
        #expect(try saved(kept).answers.total == Cents(700))
    }

    @Test func afterHandingInTheFormBeginsAnewFromWhatWasHandedIn() throws {
        let seen = try desk.office.form(of: key).version
        _ = try desk.office.save(.turnover, turnover(500), of: key, seen: seen, by: Self.ann)
        _ = try desk.filed(Sample.declaration())
        let sheet = try desk.office.form(of: key)
        #expect(sheet.version == FormVersion(base: 1, number: 0) && sheet.corrected == 1)
        #expect(sheet.answers.total == Cents(250_000_00) && sheet.answers.reason == nil)
        let late = try desk.office.save(.turnover, turnover(700), of: key, seen: seen, by: Self.bob)
        guard case .filed = late else {
            Issue.record("\(late)")
            return
        }
    }

    @Test func theYearBeforeIsKnownAndNotConfirmed() throws {
        _ = try desk.filed(Sample.declaration(year: 2023))
        let sheet = try desk.office.form(of: key)
        #expect(sheet.previous?.declaration.contributionYear == 2023)
        #expect(sheet.answers.registrations.count == 1 && sheet.answers.declarant != nil)
        #expect(sheet.answers.total == nil && sheet.answers.confirmed.isEmpty)
    }

    @Test func aClosedYearTakesNoAnswers() throws {
        try desk.office.closeYear(2024, reason: "Done", by: Desk.request(.agency))
        let codes = desk.codes { () throws(Problems) in
            _ = try desk.office.save(
                .turnover, turnover(500), of: key, seen: FormVersion(base: 0, number: 0), by: Self.ann)
        }
        #expect(codes == [.yearClosed])
        #expect(try desk.office.form(of: key).isClosed)
    }
}
