import Declarations
import Law
import Service
import Testing
import Values

/// Which questions are asked follows from the answers; what was answered makes the declaration.
@Suite struct FormPlanTests {
    private static let reducing: Set<String> = ["distributor"]

    private func plan(_ answers: FormAnswers, isCorrection: Bool = false, hasCertifiers: Bool = true) -> FormPlan {
        FormPlan(answers, isCorrection: isCorrection, reducing: Self.reducing, hasCertifiers: hasCertifiers)
    }

    @Test func aNewcomerIsAskedOneThingAfterTheOther() {
        var answers = FormAnswers()
        #expect(plan(answers).next == .situation)
        var given = FormAnswers()
        given.situation = .turnover
        answers.take(.situation, from: given)
        #expect(plan(answers).steps == [.situation, .turnover, .activities, .declarant, .certifier])
        #expect(plan(answers).next == .turnover)
        #expect(!plan(answers, hasCertifiers: false).steps.contains(.certifier), "there is nobody to choose")
        given.registrations = [RegisteredActivity(activity: "distributor", deviceClass: "MDR_I")]
        answers.take(.activities, from: given)
        #expect(plan(answers).steps.contains(.selfControl))
    }

    @Test(arguments: [FormAnswers.Situation.none, .belowThreshold])
    func whatWasKnownNeedNotBeConfirmedWhereNoTurnoverIsDeclared(situation: FormAnswers.Situation) throws {
        let previous = Revision(
            number: 1, event: .submit, declaration: try Sample.declaration(year: 2023),
            hash: CanonicalForm(try Sample.declaration(year: 2023)).fingerprint, reason: nil,
            author: Author(person: "Ann", role: .actor), at: Instant(milliseconds: 0))
        var answers = FormAnswers(from: nil, previous: previous, try Lawbook.builtIn().year(2024).table)
        var given = FormAnswers()
        given.situation = situation
        answers.take(.situation, from: given)
        #expect(plan(answers).next == nil)
        given.situation = .turnover
        answers.take(.situation, from: given)
        #expect(plan(answers).next == .turnover)
    }

    /// Whoever was not asked whether they follow the guide did not say no: a distributor is asked.
    @Test(arguments: [("importer", nil), ("distributor", false)] as [(String, Bool?)])
    func whoWasNotAskedDidNotSayNo(activity: String, kept: Bool?) throws {
        var declaration = try Sample.declaration()
        declaration = Declaration(
            contributionYear: declaration.contributionYear, turnoverYear: declaration.turnoverYear,
            declarant: declaration.declarant,
            registrations: [RegisteredActivity(activity: activity, deviceClass: "MDR_I")],
            turnover: declaration.turnover, selfControl: false, correction: nil, certificate: nil)
        let newest = Revision(
            number: 1, event: .submit, declaration: declaration, hash: CanonicalForm(declaration).fingerprint,
            reason: nil, author: Author(person: "Ann", role: .actor), at: Instant(milliseconds: 0))
        var answers = FormAnswers(from: newest, previous: nil, try Lawbook.builtIn().year(2024).table)
        #expect(answers.selfControl == kept)
        var given = FormAnswers()
        given.registrations = [RegisteredActivity(activity: "distributor", deviceClass: "MDR_I")]
        answers.take(.activities, from: given)
        #expect(plan(answers).isDone(.selfControl) == (kept != nil))
    }

    @Test func whoIsNotActiveIsAskedForNoActivities() {
        var answers = FormAnswers()
        answers.situation = .notActive
        #expect(plan(answers).steps == [.situation, .declarant, .certifier])
    }

    @Test func aCorrectionNeedsItsReasonAlone() throws {
        var answers = FormAnswers(try Sample.declaration())
        answers.certifier = FormAnswers.later
        #expect(plan(answers, isCorrection: true).next == .reason)
        let key = try Sample.declaration().key
        #expect(answers.declaration(of: key, threshold: nil, correcting: 1) == nil)
        answers.reason = "Typo"
        #expect(plan(answers, isCorrection: true).next == nil)
        #expect(
            answers.declaration(of: key, threshold: nil, correcting: 1)?.correction
                == Correction(revision: 1, reason: "Typo"))
    }

    /// The box follows from the amounts, and the amounts stay beside it (Q6).
    @Test func belowTheThresholdTheBoxIsTicked() throws {
        let key = try Sample.declaration().key
        let answers = FormAnswers(try Sample.declaration(total: 40_000_00, levy: 100))
        let below = answers.declaration(of: key, threshold: Cents(40_000_01), correcting: nil)
        #expect(below?.turnover.box == .belowThreshold && below?.turnover.amounts?.total == Cents(40_000_00))
        let above = answers.declaration(of: key, threshold: Cents(40_000_00), correcting: nil)
        #expect(above?.turnover.box == nil)
    }

    @Test(arguments: FormAnswers.Situation.allCases)
    func aDeclarationBecomesAnswersAndTheSameDeclaration(situation: FormAnswers.Situation) throws {
        var answers = FormAnswers(try Sample.declaration())
        var given = answers
        given.situation = situation
        answers.take(.situation, from: given)
        let key = try Sample.declaration().key
        let declaration = try #require(answers.declaration(of: key, threshold: nil, correcting: nil))
        let again = FormAnswers(declaration)
        #expect(again.situation == situation)
        #expect(again.declaration(of: key, threshold: nil, correcting: nil) == declaration)
    }

    @Test func answersAreKeptAsTheyAre() throws {
        var answers = FormAnswers(try Sample.declaration())
        answers.reason = "1:2-|<script>\u{202E}\n"
        answers.certifier = "12"
        answers.declarant?.contact.phone = nil
        answers.certificate = CivilDate("2024-05-01").map {
            Certificate(certifier: Sample.certifier, date: $0, hash: Fingerprint(of: []))
        }
        #expect(FormAnswers(answers.bytes) == answers)
        #expect(FormAnswers(FormAnswers().bytes) == FormAnswers())
        #expect(FormAnswers(answers.bytes.dropLast()) == nil)
        #expect(FormAnswers([]) == nil)
    }

    @Test(arguments: ["", "1", "1.", ".1", "-1.0", "1.2.3", "a.b"])
    func aVersionIsTwoNumbers(text: String) {
        #expect(FormVersion(text) == nil)
        #expect(FormVersion("3.14")?.text == "3.14")
    }
}
