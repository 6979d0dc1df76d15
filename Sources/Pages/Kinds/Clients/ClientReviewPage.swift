public import Declarations
public import Law
public import Rules
public import Service
public import Values
import Wording

/// Declarations of clients before somebody says whether they are true: one with all that it says and where its amount
/// comes from, or many in a table, each beside the year before.
public struct ClientReviewPage {
    /// One of them.
    public struct Item {
        let form: FormContext
        let revision: Revision
        let version: DeclarationVersion
        let assessment: Result<ExplainedAssessment, Problems>
        /// What was declared for the year before amounts to; `nil` where nothing stands, or it cannot be said.
        public var last: ExplainedAssessment?

        public init(
            _ form: FormContext, _ revision: Revision, _ version: DeclarationVersion,
            _ assessment: Result<ExplainedAssessment, Problems>
        ) {
            self.form = form
            self.revision = revision
            self.version = version
            self.assessment = assessment
        }

        /// What the forms carry: which declaration, and what of it was seen.
        var seen: String { "\(form.key.pathName)~\(version)" }
    }

    let language: Language
    let items: [Item]
    let typed: TypedFields
    /// What was asked for besides, and why it is not among them.
    let left: [Left]
    let tables: AccessTables
    /// The list that it was chosen from.
    public var list = ClientListPlace()
    /// Of many, those that somebody took the tick away from.
    public var unticked: Set<DeclarationKey> = []
    /// The day of the certificate that the certifier's fields were filled in from; `nil` where they were not.
    public var filledFrom: CivilDate?

    /// - Parameter typed: what the fields hold.
    public init(
        _ language: Language, _ items: [Item], typed: TypedFields, left: [Left] = [], tables: AccessTables
    ) {
        self.language = language
        self.items = items
        self.typed = typed
        self.left = left
        self.tables = tables
    }

    /// What a field is called.
    public static func label(of name: String, _ language: Language) -> String {
        ClientWords.review.text(name, language)
    }

    var words: [String: Phrase] { ClientWords.review }
    var numerals: Numerals { Numerals(language) }

    private var title: String {
        guard let first = items.first else { return words.text("title_none", language) }
        guard items.count > 1 else { return words.filled("title", language, ["year": String(first.form.key.year)]) }
        return words.filled("title_many", language, ["count": numerals.count(items.count)])
    }

    public var page: Page {
        let names = AccessNames(tables: tables, language: language)
        var values: [String: Any] = [
            "certifier_name": typed["certifier_name"],
            "register_number": typed["register_number"], "reason": typed["reason"],
            "profession_choices": ChoiceRow.values(
                Certifier.Profession.allCases.map { ChoiceRow(value: $0.rawValue, label: $0.label[language]) },
                chosen: [typed["profession"]]),
            "position_choices": ChoiceRow.values(
                Certifier.Position.allCases.map { ChoiceRow(value: $0.rawValue, label: $0.label[language]) },
                chosen: [typed["position"]]),
            "any": !items.isEmpty, "many": items.count > 1, "rows": items.map(row),
            "has_left": !left.isEmpty, "left": left.map { $0.row(names) },
        ]
        values.merge(list.values) { own, _ in own }
        if let filledFrom {
            values["filled_from"] = words.filled("filled_from", language, ["date": numerals.date(filledFrom)])
        }
        if items.count == 1, let item = items.first { values["one"] = whole(item) }
        var page = Page(.clientReview, title: title, values)
        page.fills = items.first?.form.fills ?? []
        if !items.isEmpty { page.form = "/clients/review" }
        return page
    }

    /// That a declaration names its declarant otherwise than its organisation is registered.
    func otherName(_ item: Item) -> String? {
        let (declared, registered) = (item.revision.declaration.declarant.name, item.form.organisation)
        guard declared != registered else { return nil }
        return words.filled("other_name", language, ["declared": declared, "registered": registered])
    }

    /// All that one declaration says.
    private func whole(_ item: Item) -> [String: Any] {
        let form = item.form
        let declarant = DeclarationValues(form: form)
        let told = DeclarationPage(form, receipts: [], assessment: nil, rights: [])
        var values: [String: Any] = [
            "parties": declarant.parties(item.revision.declaration),
            "has_history": form.sheet.history.revisions.count > 1, "revisions": told.revisions,
            "seen": item.seen, "id": form.key.pathName, "organisation": form.organisation,
            "number": form.key.declarant.description,
            "figures": declarant.besides(item.revision, form.sheet.previous, withdrawn: false),
            "has_last": form.sheet.previous != nil,
            "by": DeclarationWords.page.filled(
                "by", language,
                ["at": Page.moment(item.revision.at, language), "person": item.revision.author.name]),
        ]
        if let other = otherName(item) { values["other_name"] = other }
        return values.merging(ContributionPart(language, item.assessment).values) { own, _ in own }
    }
}
