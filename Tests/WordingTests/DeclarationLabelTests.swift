import Declarations
import Testing
import Values
import Wording

/// The codes of declarations are said in words, in each language and where a problem names them.
@Suite struct DeclarationLabelTests {
    private static let states = LifeState.allCases.map(\.label) + [LifeState.notDeclared]
    private static let events = LifeEvent.allCases.map(\.label)
    private static let roles = LifeRole.allCases.map(\.label)
    private static let fields = DeclarationField.allCases.map(\.label)
    private static let boxes = DeclaredTurnover.Box.allCases.map(\.label)
    private static let kinds = DeclarantID.Kind.allCases.map(\.label)
    private static let professions = Certifier.Profession.allCases.map(\.label)
    private static let positions = Certifier.Position.allCases.map(\.label)

    private static let groups = [states, events, roles, fields, boxes, kinds, professions, positions]

    @Test func everyLabelIsThereInEveryLanguage() {
        for phrase in Self.groups.joined() {
            for language in Language.allCases {
                #expect(phrase[language].contains { $0.isLetter }, "\(phrase.en) in \(language)")
                #expect(Phrase.places(of: phrase[language]).isEmpty && phrase[language].last != ".", "\(phrase.en)")
            }
        }
    }

    @Test func theLabelsOfTwoLanguagesDiffer() {
        for phrase in Self.groups.joined() {
            #expect(phrase.nl != phrase.fr && phrase.nl != phrase.en && phrase.fr != phrase.de, "\(phrase.en)")
        }
    }

    @Test(arguments: Language.allCases)
    func twoOfAKindAreNeverCalledTheSame(language: Language) {
        for group in Self.groups {
            #expect(Set(group.map { $0[language] }).count == group.count, "\(group.map(\.en))")
        }
    }

    @Test(arguments: [
        (
            Language.nl, "draft", "certify", "save_draft, submit, set_ex_officio",
            "De status van deze aangifte is “concept”, en dan kan dit niet: certificering. Kies wat nu mogelijk is: "
                + "bewaring als concept, indiening, ambtshalve vaststelling."
        ),
        (
            .fr, "", "correct", "submit",
            "Le statut de cette déclaration est «\u{A0}pas encore déclaré\u{A0}», ce qui ne permet pas ceci\u{A0}: "
                + "correction. Choisissez ce qui est possible maintenant\u{A0}: introduction."
        ),
        (
            .de, "withdrawn", "withdraw", "submit",
            "Der Status dieser Erklärung ist „zurückgezogen“, und dann ist dies nicht möglich: Zurückziehung. Wählen "
                + "Sie, was jetzt möglich ist: Einreichung."
        ),
        (
            .en, "superseded", "submit", "",
            "The state of this declaration is “replaced by a later revision”, which does not allow this: submission. "
                + "Choose what is possible now: nothing."
        ),
    ])
    func aProblemNamesStatesAndEventsInWords(
        language: Language, state: String, event: String, possible: String, text: String
    ) {
        let problem = Problem(.lifeEventImpossible, ["state": state, "event": event, "possible": possible])
        #expect(ProblemText(language).line(problem) == "\(text) [life.event-impossible]")
    }

    @Test func aProblemNamesRolesInWords() {
        let problem = Problem(.lifeRole, ["event": "withdraw", "role": "actor, agency"])
        let text = "Your role does not allow this: withdrawal. Have it done by somebody with this role: "
        #expect(ProblemText(.en).line(problem) == "\(text)economic operator, FAMHP. [life.role]")
    }

    @Test func closingAYearHasItsWordsToo() {
        let line = ProblemText(.de).line(Problem(.lifeRole, ["event": "close_year", "role": "agency"]))
        #expect(line.hasPrefix("Ihre Rolle erlaubt dies nicht: Schließung des Beitragsjahres. "))
        #expect(line.hasSuffix("Rolle tun: FAAGP. [life.role]"))
    }

    @Test func aYearsStateAndStepsHaveTheirWordsToo() {
        let details = ["year": "2026", "state": "undecided", "step": "publish", "steps": "draft_budget, open"]
        let line = ProblemText(.en).line(Problem(.yearStepImpossible, details))
        #expect(line.contains("2026 is “nothing decided yet”"))
        #expect(line.contains("“publish the figures (publish)”"))
        #expect(line.contains("draft the budget (draft_budget), open for declarations (open)."))
        // Pages show steps as links, and know no codes.
        let sentence = ProblemText(.en).sentence(Problem(.yearStepImpossible, details))
        #expect(sentence.contains("“publish the figures”") && !sentence.contains("draft_budget"))
    }

    /// A code's label is a word of the program; what somebody wrote is told as it was written.
    @Test func aValueThatLooksLikeACodeIsToldAsItIs() {
        let line = ProblemText(.nl).line(Problem(.choiceUnknown, ["value": "submit", "known": "draft, refused"]))
        #expect(line == "“submit” is hier geen keuze. Schrijf een van deze woorden: draft, refused. [choice.unknown]")
    }

    @Test(arguments: LifeState.allCases)
    func noRawCodeOfALifeIsShown(state: LifeState) {
        for event in LifeEvent.allCases {
            let details = ["state": state.rawValue, "event": event.rawValue, "possible": "save_draft, set_ex_officio"]
            let line = ProblemText(.fr).line(Problem(.lifeEventImpossible, details))
            #expect(!line.contains("_"))
        }
    }
}
