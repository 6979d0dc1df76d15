import Testing
import Values

@testable import Pages

/// The texts of the open pages: each there, used, in four languages, and of the same things.
@Suite struct PageWordsTests {
    private static let templates: [(name: String, template: PageTemplate)] = [
        ("start", .start), ("calculatorStart", .calculatorStart), ("calculatorChoice", .calculatorChoice),
        ("calculatorAmount", .calculatorAmount), ("calculatorCheck", .calculatorCheck),
        ("calculatorResult", .calculatorResult), ("calculatorComparison", .calculatorComparison), ("law", .law),
        ("lawEntities", .lawEntities), ("lawFigures", .lawFigures), ("lawCourse", .lawCourse),
        ("mails", .mails), ("clientList", .clientList), ("clientReview", .clientReview), ("clientsDone", .clientsDone),
        ("clientUpload", .clientUpload), ("clientBatch", .clientBatch), ("agencyYears", .agencyYears),
        ("agencyGlance", .agencyGlance), ("agencySimulator", .agencySimulator),
        ("agencyContributors", .agencyContributors), ("agencyContributor", .agencyContributor),
        ("reopening", .reopening),
        ("agencyMissing", .agencyMissing), ("agencyNotices", .agencyNotices),
        ("agencyNoticesDone", .agencyNoticesDone), ("agencyExOfficio", .agencyExOfficio),
        ("agencyExOfficioReview", .agencyExOfficioReview), ("agencyExOfficioDone", .agencyExOfficioDone),
        ("userUnit", .userUnit), ("userAdded", .userAdded), ("userChanged", .userChanged), ("userAsked", .userAsked),
        ("agencyAccounts", .agencyAccounts), ("accountRenewal", .accountRenewal), ("accountInvited", .accountInvited),
        ("lawReadings", .lawReadings),
        ("lawTerms", .lawTerms), ("help", .help), ("lawSources", .lawSources),
    ]

    /// What a template asks for as `{{t.name}}`.
    private static func asked(_ text: String) -> Set<String> {
        Set(text.matches(of: /\{\{t\.([a-z_]+)\}\}/).map { String($0.1) })
    }

    @Test func everyTextIsThereAndUsed() {
        for (name, template) in Self.templates {
            // A page's title may be its only use.
            #expect(
                Self.asked(template.text).symmetricDifference(template.words.keys).subtracting(["title"]) == [],
                "\(name)")
        }
    }

    @Test func everyTextIsThereInEveryLanguage() {
        for (name, template) in Self.templates {
            for (key, phrase) in template.words {
                for language in Language.allCases { #expect(!phrase[language].isEmpty, "\(name).\(key)") }
            }
        }
    }

    private static let questions: [CalculatorQuestion] = [
        .year, .country, .active, .activities, .classes("importer"), .selfControl, .turnover, .supplied,
    ]

    @Test(arguments: questions)
    func aQuestionNamesTheSameInEveryLanguage(question: CalculatorQuestion) {
        let asked = CalculatorWords.asked(question)
        for phrase in [asked.heading, asked.hint, asked.label] {
            for language in Language.allCases {
                #expect(Phrase.places(of: phrase[language]) == Phrase.places(of: phrase.en), "\(phrase.en)")
            }
        }
    }

    private static let sentences: [Phrase] =
        [
            ClientWords.list, ClientWords.review, ClientWords.done, ClientWords.batch, AgencyWords.years,
            AgencyWords.glance, AgencyWords.simulator, AgencyWords.contributors, AgencyWords.contributor,
            ReopeningWords.all,
            AgencyWords.paging, AgencyWords.missing,
            AgencyWords.notices, AgencyWords.exOfficio,
            AgencyWords.accounts, AgencyWords.accountStates, AgencyWords.accountRenewal, AgencyWords.accountInvited,
            UserWords.added, UserWords.list, UserWords.states, UserWords.done, UserWords.changed, UserWords.asked,
            UserWords.effects,
        ].flatMap(\.values) + [
            UserWords.delay, UserWords.lostAccess,
            ResultWords.title, ResultWords.pays, ResultWords.paysAtMost, ResultWords.paysNothing,
            ResultWords.notLiable, ResultWords.forActivities, ResultWords.noActivities, ResultWords.forLevy,
            ResultWords.exempt, ResultWords.noLevy, ResultWords.whyAtMost, ResultWords.undeclared, ResultWords.compare,
            ResultWords.made, ResultWords.unchanged, ResultWords.otherTables, ResultWords.changed, ResultWords.broken,
            ResultWords.comparisonTitle, ResultWords.more, ResultWords.less, ResultWords.same, ResultWords.sameAnswers,
            ResultWords.mainCause, LawWords.made, LawWords.entitiesOf, LawWords.figuresOf, LawWords.period,
            LawWords.since,
            CalculatorWords.oneEntity, CalculatorWords.manyEntities, CalculatorWords.entitiesBetween,
            CalculatorWords.onTurnover,
        ]

    @Test func aSentenceNamesTheSameInEveryLanguage() {
        for phrase in Self.sentences {
            for language in Language.allCases {
                #expect(Phrase.places(of: phrase[language]) == Phrase.places(of: phrase.en), "\(phrase.en)")
            }
        }
    }

    @Test func noTextBegsOrBlames() {
        let banned = ["gelieve", "sorry", "ongeldig", "veuillez", "invalide", "bitte", "ungültig", "please", "invalid"]
        let all =
            Self.templates.flatMap { $0.template.words.values } + Self.sentences
            + TermWords.all.flatMap { [$0.name, $0.meaning] }
        for phrase in all {
            for language in Language.allCases {
                let words = phrase[language].lowercased().split { !$0.isLetter }.map(String.init)
                #expect(Set(words).isDisjoint(with: banned) && !phrase[language].contains("!"), "\(phrase.en)")
            }
        }
    }

    @Test func termsHaveAddressesOfTheirOwn() {
        let codes = TermWords.all.map(\.code)
        #expect(Set(codes).count == codes.count)
    }
}
